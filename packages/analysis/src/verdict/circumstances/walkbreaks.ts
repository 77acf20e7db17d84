import type { CircumstanceRule } from '../scene.ts'
import { walkingMakesTheFade, walkRise } from '../walk-rise.ts'

/** More walking late than early, on ground that does not ask for it. */
export const walkbreaks: CircumstanceRule = {
  id: 'walkbreaks',
  see(scene) {
    const rise = walkRise(scene)
    const { walkbreaks, hills } = scene.settings
    if (!(rise > walkbreaks.rise && scene.fade.hillyShare < hills.rawPaceShare)) return null
    return { factors: walkingMakesTheFade(scene) ? walkbreaks.making : walkbreaks.beside, value: rise }
  },
}
