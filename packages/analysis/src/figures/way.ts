import { slopeCost } from '@freshlegs/science'
import { states } from '../run.ts'
import { downhillFrom } from './downhill-from.ts'
import type { Measure } from './measure.ts'

const g = 9.81

/** What the way cost, and what the legs had to hold back on it. */
export const way: Measure = {
  gives: ['energyJPerKg', 'descentJPerKg'],
  of({ scene: { run } }) {
    const { distanceM, gradeRatio, state } = run
    let energy = 0
    let descent = 0
    let known = false
    for (let i = 0; i + 1 < distanceM.length; i++) {
      if (state[i]! > walking) continue
      const metres = distanceM[i + 1]! - distanceM[i]!
      const grade = gradeRatio[i]!
      known ||= !Number.isNaN(grade)
      const cost = slopeCost(grade)
      energy += metres * (Number.isNaN(cost) ? slopeCost(0) : cost)
      if (grade < downhillFrom) descent -= g * grade * metres
    }
    return { energyJPerKg: energy, descentJPerKg: known ? descent : NaN }
  },
}

const walking = states.indexOf('walking')
