import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { slopeCost } from '../slope-cost/slope-cost.ts'
import { card } from './card.ts'

/**
 * Extra energy of uneven running against even running of the same mean speed, as shares. Between two times
 * speed is a straight line. Feed it speed without noise: every wiggle is taken for a change of speed.
 */
export function unevenSpeedCost(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const { timeS, speedMps, dragJS2PerKgM3: drag } = given
  let span = 0
  let distance = 0
  let air = 0
  let legs = 0
  for (let i = 1; i < timeS.length; i++) {
    const dt = timeS[i]! - timeS[i - 1]!
    const from = speedMps[i - 1]!
    const to = speedMps[i]!
    if (!(dt > 0) || Number.isNaN(from + to)) continue
    const v = (from + to) / 2
    const es = (to - from) / dt / g
    span += dt
    distance += v * dt
    // Mean of v³ along a straight line.
    air += ((drag * (from + to) * (from ** 2 + to ** 2)) / 4) * dt
    legs += slopeCost(es) * Math.sqrt(1 + es ** 2) * v * dt
  }
  const mean = distance / span
  const even = slopeCost(0) * distance + drag * mean ** 3 * span
  const driftRatio = (air - drag * mean ** 3 * span) / even
  const accelerationRatio = (legs - slopeCost(0) * distance) / even
  return { driftRatio, accelerationRatio, totalRatio: driftRatio + accelerationRatio }
}

/** m/s² */
const g = 9.81

export const unevenSpeedCostModel = defineModel(card, unevenSpeedCost)
