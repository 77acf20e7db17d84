import type { Combined } from './combine-scripts.ts'
import { gaits, type Movement } from './move.ts'
import type { Score } from './score.ts'

/** Width of the bend in which heart rate meets its ceiling. */
const bendBpm = 2.5
/** Highest that the heart gets in a run that is not a test, as a share of its maximum. */
const ceilingRatio = 0.99

/**
 * Heart rate second by second, bpm. The runner's line says what the pace would cost a fresh body; an effect moves
 * that by `left^follow` (verdict sheet 2.8: hrFollow is this exponent); drift and heat come on top; all of it bends
 * under the maximum and follows behind a first-order lag.
 */
export function beat(score: Score, script: Combined, movement: Movement): Float64Array {
  const { runner, effect } = score
  const { heart, athlete, easySpeedMps } = runner
  const ceilingBpm = ceilingRatio * athlete.heartRateMaxBpm
  const { speedMps, costRatio, gone, gait } = movement
  let nowBpm = heart.standingBpm
  return speedMps.map((speed, t) => {
    // What was lost does not lighten the load: the fresh demand behind the slowed pace.
    const left = gait[t] === gaits.running ? 1 - effect.lossRatio * gone[t]! : 1
    const demand = (speed * costRatio[t]!) / left / easySpeedMps
    const line = heart.standingBpm + (heart.easyBpm - heart.standingBpm) * demand
    const drift = heart.driftBpm * (1 - Math.exp(-t / heart.driftTauS))
    const wanted = line * left ** effect.heartRateFollow + drift + script.heartRateBpm(t)
    nowBpm += (bendBelow(ceilingBpm, wanted) - nowBpm) / heart.lagS
    return nowBpm
  })
}

/** `value` far below the ceiling, the ceiling far above it, and a smooth bend between. */
function bendBelow(ceiling: number, value: number): number {
  return ceiling - bendBpm * Math.log1p(Math.exp((ceiling - value) / bendBpm))
}
