import { metresPerMile, type UnitsOfTheReader } from './units-of-the-reader.ts'

/** Speed as runners say it: `5:12 /km`. A dash where it is unknown or slower than an hour a unit. */
export function sayPace(speedMps: number, units: UnitsOfTheReader): string {
  const unitM = units === 'metric' ? 1000 : metresPerMile
  const seconds = Math.round(unitM / speedMps)
  if (!(speedMps > 0) || seconds >= 3600) return '–'
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} ${units === 'metric' ? '/km' : '/mi'}`
}
