import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/**
 * The wall of the marathon (Smyth 2021) from splits in the order they were run. All NaN where there is no
 * split within km 5 to 20 to compare with, or none after km 20.
 */
export function marathonWall(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const splits = splitsOf(given)
  const base = splits.filter(({ fromM, toM }) => fromM >= baseFromM && toM <= baseToM)
  const late = splits.filter(({ fromM }) => fromM >= baseToM)
  if (base.length === 0 || late.length === 0) return unknown(card.outputs)
  const basePace = paceOf(base)

  let longest: Split[] = []
  let slow: Split[] = []
  for (const split of late) {
    slow = paceOf([split]) / basePace - 1 >= slowerRatio ? [...slow, split] : []
    if (lengthOf(slow) > lengthOf(longest)) longest = slow
  }
  const lengthM = lengthOf(longest)
  const slowness = (some: Split[]) => (some.length === 0 ? NaN : paceOf(some) / basePace - 1)
  return {
    wall: lengthM >= leastLengthM ? 1 : 0,
    lengthM,
    peakRatio: longest.reduce((worst, split) => Math.max(worst, slowness([split])), slowness(longest)),
    meanRatio: slowness(longest),
  }
}

const baseFromM = 5000
const baseToM = 20_000
const slowerRatio = 0.25
const leastLengthM = 5000

interface Split {
  readonly fromM: number
  readonly toM: number
  readonly timeS: number
}

function splitsOf({ distanceM, timeS }: ValuesOf<typeof card.inputs>): Split[] {
  let fromM = 0
  return Array.from(distanceM, (lengthM, k) => {
    const split = { fromM, toM: fromM + lengthM, timeS: timeS[k] ?? NaN }
    fromM = split.toM
    return split
  })
}

const lengthOf = (splits: readonly Split[]) => splits.reduce((sum, { fromM, toM }) => sum + toM - fromM, 0)
const paceOf = (splits: readonly Split[]) =>
  splits.reduce((sum, { timeS }) => sum + timeS, 0) / lengthOf(splits)

export const marathonWallModel = defineModel(card, marathonWall)
