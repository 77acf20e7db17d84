import type { Chance } from './chance.ts'

/**
 * The seconds that the watch keeps: every `spacing` of them, or one in one to seven where it spares memory; always
 * the first and the last, and none while the timer is off.
 *
 * @param paused 1 in the seconds of a pause
 * @returns ascending seconds, which are also the places in the columns
 */
export function thin(
  count: number,
  paused: Uint8Array,
  spacing: number | 'smart',
  chance: Chance,
): Float64Array {
  const kept = new Float64Array(count)
  let records = 0
  let next = 0
  for (let t = 0; t < count; t++) {
    if (paused[t] || (t < next && t < count - 1)) continue
    kept[records++] = t
    next = t + (spacing === 'smart' ? 1 + Math.floor(7 * chance.uniform()) : spacing)
  }
  return kept.slice(0, records)
}
