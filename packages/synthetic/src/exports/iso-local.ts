/** Local time as clocks on the wall show it, without a zone: `2026-08-05T17:00:00.000`. */
export const isoLocal = (timeMs: number, utcOffsetS: number): string =>
  new Date(timeMs + 1000 * utcOffsetS).toISOString().slice(0, -1)
