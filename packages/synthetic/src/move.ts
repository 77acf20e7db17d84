import type { Combined } from './combine-scripts.ts'
import { hillCost } from './hill-cost.ts'
import type { Score } from './score.ts'
import { wander } from './wander.ts'

/**
 * The runner's own unsteadiness, share of the speed: within seconds, and over minutes. Set so that, together with
 * the watch's error, ten-second and one-minute speeds of a flat no-fade run scatter as in the steadier half of the
 * labelled real ones (5 to 7 and 2 to 3 per cent about a running mean).
 */
const unsteadiness = [
  { sd: 0.045, tauS: 9 },
  { sd: 0.016, tauS: 150 },
]
/** Share of the gap to the wanted speed that is closed in a second. */
const quickness = 0.4

/** How a runner moves, as a `Movement` keeps it. */
export const gaits = { running: 0, walking: 1, standing: 2 } as const

/**
 * Where the runner was, second by second: planned speed, times the scripts, times what the effect leaves, times
 * the runner's unsteadiness, divided by what the slope costs.
 *
 * @param seconds longest that the run can last; it ends before where the finish is reached
 */
export function move(score: Score, script: Combined, seconds: number): Movement {
  const { runner, effect } = score
  const unsteady = wander(seconds, unsteadiness, score.chance.fork('pace'), score.noise)
  const ground = score.course.lay(score.chance.fork('ground'), score.speedMps * score.durationS)
  const column = () => new Float64Array(seconds)
  const [speed, distance, altitude, cost, gone] = [column(), column(), column(), column(), column()]
  const gait = new Uint8Array(seconds)
  let speedMps = 0
  let distanceM = 0
  let t = 0
  for (; t < seconds && distanceM < score.finishM; t++) {
    const gradeRatio = ground.gradeRatio(distanceM)
    const costRatio = hillCost(gradeRatio)
    const goneRatio = effect.lossRatio > 0 ? clamp01((t - score.onsetS) / score.rampS) : 0
    const stands = script.paused[t] || script.stopped[t]
    const now = stands ? gaits.standing : script.walks(t, gradeRatio) ? gaits.walking : gaits.running
    const running = score.speedMps * script.speedRatio(t) * (1 - effect.lossRatio * goneRatio)
    const wanted = now === gaits.walking ? runner.walkingSpeedMps : running
    const steady = (1 + unsteady[t]!) / costRatio ** runner.hillHabitRatio
    speedMps += quickness * ((stands ? 0 : wanted * steady) - speedMps)
    if (stands && speedMps < 0.3) speedMps = 0
    if (t > 0) distanceM += speedMps
    speed[t] = speedMps
    distance[t] = distanceM
    altitude[t] = ground.altitudeM(distanceM)
    cost[t] = costRatio
    gone[t] = goneRatio
    gait[t] = now
  }
  return {
    speedMps: speed.subarray(0, t),
    distanceM: distance.subarray(0, t),
    altitudeM: altitude.subarray(0, t),
    costRatio: cost.subarray(0, t),
    gone: gone.subarray(0, t),
    gait: gait.subarray(0, t),
  }
}

/** Columns of one entry a second from the start, pauses included. */
export interface Movement {
  readonly speedMps: Float64Array
  readonly distanceM: Float64Array
  readonly altitudeM: Float64Array
  /** Cost of the slope against the flat at the same speed. */
  readonly costRatio: Float64Array
  /** How much of the effect is there, 0 to 1. */
  readonly gone: Float64Array
  /** One of `gaits`. */
  readonly gait: Uint8Array
}

const clamp01 = (x: number) => Math.max(0, Math.min(1, x))
