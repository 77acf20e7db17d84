import { states } from '../run.ts'
import { downhillFrom } from './downhill-from.ts'
import type { Measure } from './measure.ts'

/** Easy running of most; only a scale, since loads are compared within one runner. Ours. */
const easyMps = 2.8
const easySpm = 165
/**
 * Stress grows about with the root of speed, and damage with a power of stress: 4 to 7 for bone, 9 for tendon
 * (running sheet 4.4, fatigue-life theory). Five, on the root: ours.
 */
const speedPower = 2.5

/**
 * Going down this far takes as much out of legs as an hour of easy running on the level. Ours: no paper sets braking
 * beside steps; 300 m is the measure in which the sheet counts downhill (4.4).
 */
const descentOfAnHourM = 300

/** What was asked of the legs: steps times a stress that grows with speed as it was, and what they braked downhill. */
export const legLoad: Measure = {
  gives: ['legLoad', 'steps'],
  of({
    scene: {
      run: { timeS, distanceM, gradeRatio, speedMps, state, streams },
    },
  }) {
    const { cadenceSpm } = streams
    let load = 0
    let steps = 0
    let countedS = 0
    let runningS = 0
    for (let i = 0; i + 1 < timeS.length; i++) {
      if (state[i] !== running) continue
      const dt = timeS[i + 1]! - timeS[i]!
      const spm = cadenceSpm?.[i] ?? NaN
      const rate = Number.isNaN(spm) ? easySpm : spm
      const speed = speedMps[i]!
      runningS += dt
      if (!Number.isNaN(spm)) {
        steps += (spm / 60) * dt
        countedS += dt
      }
      const grade = gradeRatio[i]!
      if (grade < downhillFrom) load += (-grade * (distanceM[i + 1]! - distanceM[i]!)) / descentOfAnHourM
      if (speed > 0) load += (dt / 3600) * (rate / easySpm) * (speed / easyMps) ** speedPower
    }
    // Short gaps of the sensor are filled with what is usual around them; no sensor, no steps.
    return { legLoad: load, steps: countedS > 0.5 * runningS ? (steps * runningS) / countedS : NaN }
  },
}

const running = states.indexOf('running')
