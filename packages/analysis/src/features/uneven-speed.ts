import { firstAtOrBeyond, unevenSpeedCost } from '@freshlegs/science'
import { states } from '../run.ts'
import type { Feature, Scene } from './feature.ts'

/** What running unevenly cost beyond the same run at an even speed. Usually next to nothing. */
export interface UnevenSpeed {
  readonly jPerKg: number
  /** Time that as much energy would have been good for. */
  readonly seconds: number
  /** Whether changes of speed stood out from noise; if not, only slow drift is counted. */
  readonly accelerationsCount: boolean
}

export const unevenSpeed: Feature<UnevenSpeed> = {
  id: 'uneven-speed',
  says: 'What running unevenly cost beyond the same run at an even speed.',
  needs: [],
  of(scene) {
    const { run, minutes, settings } = scene
    const movingS = run.movingS.at(-1) ?? 0
    if (movingS < settings.unevenSpeed.shortestS)
      return { missing: 'The price of an uneven speed needs 20 minutes of running.' }
    const drift = unevenSpeedCost({
      timeS: Array.from(minutes.fromS, (_, k) => k * settings.minutes.lengthS),
      speedMps: minutes.gradeAdjustedSpeedMps,
      dragJS2PerKgM3,
    }).driftRatio
    if (Number.isNaN(drift)) return { missing: 'The speed is beyond what running has.' }
    const acceleration = accelerationRatio(scene)
    const ratio = drift + acceleration
    const distanceM = minutes.speedMps.reduce((sum, speed) => sum + speed * settings.minutes.lengthS, 0)
    return {
      jPerKg: ratio * costJPerKgM * distanceM,
      seconds: ratio * movingS,
      accelerationsCount: acceleration > 0,
    }
  },
}

/** Of running on the flat (Minetti 2002), J/(kg·m). */
const costJPerKgM = 3.6
/** Running sheet 3.4; from memory. */
const dragJS2PerKgM3 = 0.01
/** m/s² */
const g = 9.81
/** Extra cost for the mean square of the equivalent slope: half the curvature of the cost of slopes, and the heavier body. */
const costPerSquareSlope = 46.3 / 3.6 + 0.5

/**
 * Share of energy that changes of speed cost. GPS makes changes of speed out of noise; they count only where
 * they stand out from the steadiest stretch of the same run, and less its noise.
 */
function accelerationRatio({ run, settings: { unevenSpeed: limits } }: Scene): number {
  const squares = squareSlopes(run)
  const overall = squares.mean(0, squares.total)
  let steadiest = Infinity
  for (let from = 0; from + limits.steadyS <= squares.total; from += limits.steadyS / 10)
    steadiest = Math.min(steadiest, squares.mean(from, from + limits.steadyS))
  // Standard deviations are compared, so squares with the square.
  return overall > limits.timesNoise ** 2 * steadiest ? costPerSquareSlope * (overall - steadiest) : 0
}

/** Squares of the equivalent slope `a / g` as a running sum over moving time. */
function squareSlopes({ timeS, movingS, speedMps, state }: Scene['run']) {
  const sums = new Float64Array(timeS.length)
  for (let i = 0; i + 1 < timeS.length; i++) {
    const dt = timeS[i + 1]! - timeS[i]!
    const slope = (speedMps[i + 1]! - speedMps[i]!) / dt / g
    const counts = state[i] === running && state[i + 1] === running && !Number.isNaN(slope)
    sums[i + 1] = sums[i]! + (counts ? slope * slope * dt : 0)
  }
  const total = movingS.at(-1) ?? 0
  const at = (movedS: number) => sums[Math.min(firstAtOrBeyond(movingS, movedS), sums.length - 1)] ?? 0
  return { total, mean: (fromS: number, toS: number) => (at(toS) - at(fromS)) / (toS - fromS) }
}

const running = states.indexOf('running')
