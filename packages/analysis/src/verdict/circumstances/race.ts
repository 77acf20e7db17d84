import { raced } from '../raced.ts'
import type { CircumstanceRule } from '../scene.ts'

/** Nobody eases off in a race for fun. */
export const race: CircumstanceRule = {
  id: 'race',
  see(scene) {
    if (!raced(scene)) return null
    const seen = { factors: scene.settings.race.factors, value: Number.NaN }
    return scene.known.runnerSaid?.race ? { ...seen, from: 'runner' } : seen
  },
}
