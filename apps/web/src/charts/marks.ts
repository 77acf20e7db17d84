import type { UnitsOfTheReader } from '@freshlegs/analysis'
import { longUnitM, type Measure } from '../words/measure.ts'

/** Speeds at the roundest pace in each of so many equal bands of speed, since speed is what is drawn. */
export function paceMarks(
  slowest: number,
  fastest: number,
  units: UnitsOfTheReader,
  count: number,
): number[] {
  const unitM = longUnitM(units)
  const bandMps = (fastest - slowest) / count
  return Array.from({ length: count }, (_, i) => {
    const quicker = unitM / (slowest + (i + 0.8) * bandMps)
    const slower = unitM / (slowest + (i + 0.2) * bandMps)
    const stepS = paceStepsS.find((step) => Math.floor(slower / step) * step >= quicker) ?? 1
    return unitM / (Math.floor(slower / stepS) * stepS)
  }).filter((mark) => mark > unitM / 3600)
}

const paceStepsS = [600, 300, 120, 60, 30, 15, 10, 5]

/** Round numbers, as the reader sees them, between two values in SI. */
export function roundMarks(
  low: number,
  high: number,
  measure: Measure,
  units: UnitsOfTheReader,
  most: number,
): number[] {
  const from = measure.shown(low, units)
  const to = measure.shown(high, units)
  const step = roundStep((to - from) / most)
  const marks: number[] = []
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) marks.push(measure.meant(at, units))
  return marks
}

/** Places of whole distances on the axis, in metres. */
export function distanceMarks(fromM: number, toM: number, units: UnitsOfTheReader, most: number): number[] {
  const unitM = longUnitM(units)
  const stepM = unitM * roundStep((toM - fromM) / unitM / most)
  const marks: number[] = []
  for (let at = Math.ceil(fromM / stepM) * stepM; at <= toM; at += stepM) marks.push(at)
  return marks
}

/** Places of round times on the axis, in seconds. */
export function timeMarks(fromS: number, toS: number, most: number): number[] {
  const stepS = timeStepsS.find((step) => (toS - fromS) / step <= most) ?? 6 * 3600
  const marks: number[] = []
  for (let at = Math.ceil(fromS / stepS) * stepS; at <= toS; at += stepS) marks.push(at)
  return marks
}

const timeStepsS = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 3 * 3600]

/** The smallest of 1, 2, 5 times a power of ten that is no smaller. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  return power * ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10)
}
