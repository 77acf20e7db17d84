import { numberIn } from '../xml/number-in.ts'

/** Metres of a length that is given with its unit; NaN for a unit that is none. */
export const metres = (value: string | undefined, unit: string | undefined): number =>
  numberIn(value) * (metresByUnit.get(unit ?? '') ?? Number.NaN)

/** Seconds of a duration that is given with its unit, minutes where that is left out. */
export const seconds = (value: string | undefined, unit: string | undefined): number =>
  numberIn(value) * (secondsByUnit.get(unit ?? 'min') ?? Number.NaN)

/** Metres of a text like `1036 cm`. */
export function metresIn(text: string | undefined): number {
  const [value, unit] = (text ?? '').trim().split(/\s+/)
  return metres(value, unit)
}

/** As HealthKit calls them. */
const metresByUnit: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['km', 1000],
  ['cm', 0.01],
  ['mm', 0.001],
  ['mi', 1609.344],
  ['yd', 0.9144],
  ['ft', 0.3048],
  ['in', 0.0254],
])

const secondsByUnit: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['sec', 1],
  ['min', 60],
  ['hr', 3600],
])
