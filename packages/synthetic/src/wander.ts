import type { Chance } from './chance.ts'

/** Noise with a memory: how far it strays, and how long it takes to forget where it was. */
export interface Wander {
  /** Standard deviation, in the unit of the column it is added to. */
  readonly sd: number
  /** Time after which the correlation has fallen to 1/e, seconds. */
  readonly tauS: number
}

/**
 * `count` seconds of the sum of several wanders (Ornstein-Uhlenbeck, exact at 1 Hz, begun in its steady state),
 * times `scale`. Sensors and runners err for a while, not for a sample: white noise would average away in a
 * minute and flatter every method.
 */
export function wander(count: number, parts: readonly Wander[], chance: Chance, scale = 1): Float64Array {
  const sum = new Float64Array(count)
  for (const { sd, tauS } of parts) {
    const keep = Math.exp(-1 / tauS)
    // Steps are uniform, which is quick; what is remembered of them over some seconds is normal all the same.
    const fresh = sd * scale * Math.sqrt(12 * (1 - keep * keep))
    let now = sd * scale * chance.gauss()
    for (let i = 0; i < count; i++) {
      sum[i]! += now
      now = keep * now + fresh * (chance.uniform() - 0.5)
    }
  }
  return sum
}
