import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { Question } from '../api/reason-queries.ts'
import { measures } from '../words/measure.ts'

type Range = NonNullable<Question['range']>

/** The numbers that a question takes, in what the reader counts in. */
export interface RangeFor extends Range {
  /** From the answer as it is kept to the figure shown, whole; and back. */
  readonly shown: (kept: number) => number
  readonly meant: (figure: number) => number
}

/** A distance is asked in miles of who counts in them, and kept in the unit that the question declares. Pure. */
export function rangeFor(range: Range | null, units: UnitsOfTheReader): RangeFor {
  const { least, most, unit } = range ?? anyNumber
  if (unit !== 'km' || units === 'metric')
    return { least, most, unit, shown: (kept) => kept, meant: (figure) => figure }
  const { distance } = measures
  const shown = (kept: number) => Math.round(distance.shown(1000 * kept, units))
  return {
    least: shown(least),
    most: Math.floor(distance.shown(1000 * most, units)),
    unit: 'miles',
    shown,
    meant: (figure) => Math.round(distance.meant(figure, units) / 1000),
  }
}

const anyNumber: Range = { least: 0, most: 1_000_000, unit: '' }
