import type { Run, UnitsOfTheReader } from '@freshlegs/analysis'
import { isMoving } from '../view/is-moving.ts'
import { longUnitM } from '../words/measure.ts'

/** What a column did in one kilometre or mile. */
export interface TableRow {
  /** From 1. */
  readonly split: number
  /** Over time, stops left out. */
  readonly mean: number
  readonly lowest: number
  readonly highest: number
}

/** A chart as a table: one row a kilometre or mile in which the column is known. */
export function tableRows(column: Float64Array, run: Run, units: UnitsOfTheReader): TableRow[] {
  const unitM = longUnitM(units)
  const rows = new Map<number, { sum: number; seconds: number; lowest: number; highest: number }>()
  for (let i = 1; i < column.length; i++) {
    const value = column[i] ?? Number.NaN
    if (Number.isNaN(value) || !isMoving(run, i)) continue
    const split = 1 + Math.floor((run.distanceM[i] ?? 0) / unitM)
    const row = rows.get(split) ?? { sum: 0, seconds: 0, lowest: value, highest: value }
    const seconds = Math.max(0, (run.movingS[i] ?? 0) - (run.movingS[i - 1] ?? 0))
    row.sum += value * seconds
    row.seconds += seconds
    row.lowest = Math.min(row.lowest, value)
    row.highest = Math.max(row.highest, value)
    rows.set(split, row)
  }
  return [...rows]
    .filter(([, row]) => row.seconds > 0)
    .map(([split, { sum, seconds, lowest, highest }]) => ({ split, mean: sum / seconds, lowest, highest }))
}
