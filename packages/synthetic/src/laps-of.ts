import type { Lap } from '@freshlegs/domain'
import type { Script } from './traits/index.ts'

/**
 * The laps of a run: those a script marks, else one a kilometre, as watches do unless told otherwise.
 *
 * @param distanceM distance second by second, as the watch counted it
 */
export function lapsOf(distanceM: Float64Array, scripts: readonly Script[]): readonly Lap[] {
  const endS = distanceM.length - 1
  const marked = scripts.flatMap((script) => script.laps ?? []).filter(({ fromS }) => fromS < endS)
  const at = (timeS: number) => distanceM[Math.min(endS, Math.round(timeS))]!
  const between = (fromS: number, toS: number) => Math.round(100 * (at(toS) - at(fromS))) / 100
  if (marked.length > 0) {
    return marked.map((lap, i) => {
      const last = i === marked.length - 1
      const toS = last ? endS : lap.toS
      return { ...lap, toS, distanceM: between(lap.fromS, toS), by: last ? 'session-end' : lap.by }
    })
  }
  const laps: Lap[] = []
  let fromS = 0
  for (let t = 1; t <= endS; t++) {
    if (t < endS && between(fromS, t) < 1000) continue
    laps.push({ fromS, toS: t, distanceM: between(fromS, t), by: t < endS ? 'distance' : 'session-end' })
    fromS = t
  }
  return laps
}
