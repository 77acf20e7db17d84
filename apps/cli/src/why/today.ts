/** Local time minus UTC on this machine at a moment, in seconds: for recordings that know no local time. */
export const offsetAt = (atMs: number): number => -60 * new Date(atMs).getTimezoneOffset()

/** The day it is on this machine: `2026-11-24`. */
export function today(): string {
  const nowMs = Date.now()
  return new Date(nowMs + 1000 * offsetAt(nowMs)).toISOString().slice(0, 10)
}
