/** Days from one local day to another, `2026-11-24`; below 0 where the second is before the first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)

const dayMs = 86_400_000
