import { beat } from './beat.ts'
import { combineScripts } from './combine-scripts.ts'
import { type Movement, move } from './move.ts'
import { type Path, path } from './path.ts'
import type { Score } from './score.ts'
import { type Stride, stride } from './stride.ts'

/** What the body did, second by second, before any sensor looked at it. */
export function simulate(score: Score): Body {
  const seconds = 1 + (score.finishM < Infinity ? 2 * score.durationS : score.durationS)
  const script = combineScripts(score.scripts, seconds)
  const movement = move(score, script, seconds)
  return {
    ...movement,
    ...path(movement.distanceM, score.speedMps * score.durationS, score.chance.fork('path')),
    ...stride(score, script, movement),
    heartRateBpm: beat(score, script, movement),
    warmthC: movement.speedMps.map((_, t) => script.temperatureC(t)),
    paused: script.paused,
  }
}

/** Columns of one entry a second; all but `paused` end with the run. */
export interface Body extends Movement, Stride, Path {
  readonly heartRateBpm: Float64Array
  /** Of the air, above that of the start. */
  readonly warmthC: Float64Array
  /** 1 while the timer is off. */
  readonly paused: Uint8Array
}
