/** Days since 1970 of a local day, `2026-11-24`; NaN where it cannot be read. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

const dayMs = 86_400_000
