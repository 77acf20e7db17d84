import type { CircumstanceRule } from '../scene.ts'

/** How hard the run was before the fade: easy runs are seldom ended by the heart. */
export const intensity: CircumstanceRule = {
  id: 'intensity',
  see({ sight: { effort }, heartFollowed, body, settings: { intensity } }) {
    if (!effort || !heartFollowed) return null
    const percent = (100 * effort.beforeBpm) / body.maxBpm
    const row = intensity.fromPercent.findIndex((from) => percent >= from)
    return { factors: intensity.rows[row]!, value: percent }
  },
}
