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
    before: before && { ...before, curve: { ...before.curve, at: before.curve.at.map(miles) } },
    median: known(median),
    interval: interval && [miles(interval[0]), known(interval[1])],
    longest: known(longest),
  }
}

const miles = (km: number): number => measures.distance.shown(1000 * km, 'imperial')
const known = (km: number | null): number | null => (km === null ? null : miles(km))
