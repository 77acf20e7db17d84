import type { Run, UnitsOfTheReader } from '@freshlegs/analysis'
import { nearest } from '../view/nearest.ts'
import { longUnitM } from '../words/measure.ts'

/** A whole kilometre or mile on the route. */
export interface MarkAlong {
  readonly label: string
  readonly longitudeDeg: number
  readonly latitudeDeg: number
}

/** Whole kilometres or miles, at most a dozen of them: each, every second, fifth, tenth… */
export function marksAlong(run: Run, units: UnitsOfTheReader): MarkAlong[] {
  const { latitudeDeg, longitudeDeg } = run.streams
  if (!latitudeDeg || !longitudeDeg) return []
  const unitM = longUnitM(units)
  const whole = Math.floor((run.distanceM.at(-1) ?? 0) / unitM)
  const step = [1, 2, 5, 10, 20, 50].find((each) => whole / each <= mostMarks) ?? 100
  const marks: MarkAlong[] = []
  for (let count = step; count <= whole; count += step) {
    const sample = nearest(run.distanceM, count * unitM)
    const mark = {
      label: String(count),
      longitudeDeg: longitudeDeg[sample] ?? Number.NaN,
      latitudeDeg: latitudeDeg[sample] ?? Number.NaN,
    }
    if (!Number.isNaN(mark.longitudeDeg + mark.latitudeDeg)) marks.push(mark)
  }
  return marks
}

const mostMarks = 12
