/** The day that follows, `2026-05-01` after `2026-04-30`; empty where it is no day. */
export function dayAfter(day: string): string {
  const ms = Date.parse(day)
  return Number.isNaN(ms) ? '' : new Date(ms + 86_400_000).toISOString().slice(0, 10)
}
