import type { CircumstanceRule } from '../scene.ts'

/** On hills, slowing is a choice more often. */
export const hills: CircumstanceRule = {
  id: 'hills',
  see({ fade, settings }) {
    if (!(fade.hillyShare > settings.hills.rawPaceShare)) return null
    return { factors: settings.hilly.factors, value: fade.hillyShare }
  },
}
