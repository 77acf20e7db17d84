import type { CircumstanceRule } from '../scene.ts'

/** Who finishes faster than the fresh pace had something left. */
export const kick: CircumstanceRule = {
  id: 'kick',
  see: ({ late, settings }) =>
    late.kickOverBaseline ? { factors: settings.kick.factors, value: Number.NaN } : null,
}
