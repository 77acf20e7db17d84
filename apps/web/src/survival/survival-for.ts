import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { Survival } from '@freshlegs/domain'
import { measures } from '../words/measure.ts'

/** The same curve with its lengths in what the reader counts in: a distance in miles for who does. Pure. */
export function survivalFor(survival: Survival, units: UnitsOfTheReader): Survival {
  if (survival.unit !== 'km' || units === 'metric') return survival
  const { curve, before, median, interval, longest } = survival
  return {
    ...survival,
    curve: curve && { ...curve, at: curve.at.map(miles) },
    before: before && {
      ...before,
      curve: { ...before.curve, at: before.curve.at.map(miles) },
      median: known(before.median),
      interval: ends(before.interval),
    },
    median: known(median),
    interval: ends(interval),
    longest: known(longest),
  }
}

const miles = (km: number): number => measures.distance.shown(1000 * km, 'imperial')
const known = (km: number | null): number | null => (km === null ? null : miles(km))
const ends = (of: Survival['interval']): Survival['interval'] => of && [miles(of[0]), known(of[1])]
