import { listOf, numberOf, objectOf, textOf } from './fields.ts'
import type { Series } from './series.ts'

/**
 * Power that came in as that of the left crank: some of it is half of the whole, and nothing says which. It is taken for the
 * whole, as it is or doubled, only where the mean that the exercise sums up tells; else it stays what it is.
 */
export function totalPower(series: Series, exercise: Readonly<Record<string, unknown>>): Series {
  if (!leftCrank.has(series.kind)) return series
  const known = series.values.filter((watts) => !Number.isNaN(watts))
  const running = known.filter((watts) => watts > 0)
  const summedUpW = meanPower(exercise)
  const factor = [1, 2].find((each) =>
    [known, running].some((some) => Math.abs(each * mean(some) - summedUpW) <= slackRatio * summedUpW),
  )
  if (factor === undefined) return series
  return { ...series, kind: 'POWER', values: series.values.map((watts) => factor * watts) }
}

const leftCrank: ReadonlySet<string> = new Set(['LEFT_CRANK_CURRENT_POWER', 'leftPedalCrankBasedPower'])

function meanPower({ power, statistics }: Readonly<Record<string, unknown>>): number {
  const summed = listOf(objectOf(statistics).statistics)
    .map(objectOf)
    .find(({ type }) => /(?:^|_)POWER$/.test(textOf(type)) && !textOf(type).includes('CRANK'))
  return numberOf(summed?.avg ?? objectOf(power).avg)
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Zeros may count or not, and the mean is rounded. */
const slackRatio = 0.1
