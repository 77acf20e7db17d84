/** Local time with its zone as Health writes it: `2026-08-05 17:00:00 +0200`. */
export function appleTime(timeMs: number, utcOffsetS: number): string {
  const local = new Date(Math.round(timeMs / 1000) * 1000 + 1000 * utcOffsetS).toISOString()
  const minutes = Math.abs(utcOffsetS) / 60
  const zone = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('')
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${utcOffsetS < 0 ? '-' : '+'}${zone}`
}
