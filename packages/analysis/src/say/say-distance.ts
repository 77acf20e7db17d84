import { metresPerMile, type UnitsOfTheReader } from './units-of-the-reader.ts'

/** Distance along a run to a tenth of the reader's unit: `25.6 km`, `15.9 miles`. */
export function sayDistance(distanceM: number, units: UnitsOfTheReader): string {
  if (Number.isNaN(distanceM)) return '–'
  return units === 'metric'
    ? `${(distanceM / 1000).toFixed(1)} km`
    : `${(distanceM / metresPerMile).toFixed(1)} miles`
}
