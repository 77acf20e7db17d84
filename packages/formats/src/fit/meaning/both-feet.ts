import type { Sport, Warning } from '@freshlegs/domain'

/**
 * FIT counts the steps of one foot. Brings a column to both feet, in place, where the sport goes on two, unless
 * the file plainly counts both already: nobody turns one leg over 120 times a minute for half of a run.
 */
export function countBothFeet(cadence: Float64Array, sport: Sport): readonly Warning[] {
  if (!onFoot.has(sport)) return []
  let moving = 0
  let beyondOneFoot = 0
  for (let row = 0; row < cadence.length; row++) {
    if (cadence[row]! > 0) moving++
    if (cadence[row]! > fastestOneFoot) beyondOneFoot++
  }
  if (2 * beyondOneFoot > moving) {
    const detail = `most cadences are above ${fastestOneFoot} a minute, which is both feet: taken as they are`
    return [{ code: 'cadence.both-feet', detail }]
  }
  for (let row = 0; row < cadence.length; row++) cadence[row]! *= 2
  return []
}

const onFoot: ReadonlySet<Sport> = new Set<Sport>(['running', 'walking', 'hiking', 'transition', 'unknown'])

/** Turns a minute. Ours, between the fastest turnover of one foot and the slowest running steps of two. */
const fastestOneFoot = 120
