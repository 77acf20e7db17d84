import type { CircumstanceRule } from '../scene.ts'

/** The prior: the longer a runner held, the likelier it was the legs. */
export const onset: CircumstanceRule = {
  id: 'onset',
  see({ onset, settings: { prior } }) {
    const row = prior.fromMinutes.findLastIndex((minute) => onset.epoch >= minute)
    return { factors: prior.rows[row]!, value: onset.epoch }
  },
}
