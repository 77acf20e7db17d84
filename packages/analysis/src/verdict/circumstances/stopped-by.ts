import type { CircumstanceRule } from '../scene.ts'

/** The runner's own answer outweighs every sign of the stride. */
export const stoppedBy: CircumstanceRule = {
  id: 'stopped-by',
  see({ known, settings: { stoppedBy } }) {
    const said = known.runnerSaid?.stoppedBy
    return said ? { factors: stoppedBy[said], value: Number.NaN, from: 'runner' } : null
  },
}
