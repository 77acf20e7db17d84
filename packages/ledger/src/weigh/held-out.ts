import { choleskyInverse, clusterScores, type fittedCox, normalQuantile } from '@freshlegs/science'
import { settings } from './settings.ts'

/** How well runs are told apart by what others say. NaN where too few can be. */
export interface Ranking {
  /** Of pairs of runs, the share in which the one thought riskier came first. */
  readonly concordance: number
  readonly interval: readonly [number, number]
}

interface Fit {
  readonly time: readonly number[]
  readonly event: readonly number[]
  /** Run after run. */
  readonly covariates: Float64Array
  readonly coefficients: ArrayLike<number>
  /** The ridge penalty. */
  readonly theta: number
}

/**
 * Every run judged by a fit from which its weeks were left out, and compared with others of those weeks: on the runs it
 * was fitted on, a model of thirty causes and a dozen events tells any history apart.
 *
 * @param weeks number of the week of each run
 */
export function heldOut(fit: Fit, weeks: readonly number[], fitted: ReturnType<typeof fittedCox>): Ranking {
  if (fitted === undefined) return { concordance: NaN, interval: [NaN, NaN] }
  const folds = weeks.map((week) => week % settings.folds)
  return ranked(fit, folds, risksWithout(fit, folds, fitted))
}

/**
 * What a fit would be without a fold is one step of Newton's from the whole: the fold's part of the slope, over the
 * curvature that is left, taken by its part of the events. A test holds it against fits made anew, which would take
 * several times as long as all the rest.
 */
function risksWithout(
  { event, covariates, coefficients, theta, time }: Fit,
  folds: readonly number[],
  { information, risk }: NonNullable<ReturnType<typeof fittedCox>>,
): Float64Array {
  const width = coefficients.length
  const slopes = clusterScores({ time, covariates, coefficients, cluster: folds }, risk)
  const events = event.filter((one) => one > 0.5).length
  const risks = new Float64Array(folds.length)
  for (const [fold, slope] of slopes) {
    const left = 1 - event.filter((one, i) => one > 0.5 && folds[i] === fold).length / events
    const variance = choleskyInverse(
      information.map((one, k) => left * one + (k % (width + 1) === 0 ? theta : 0)),
      width,
    )
    const without = Float64Array.from(coefficients, (one, k) => {
      let step = 0
      for (let j = 0; j < width; j++) step += (variance?.[k * width + j] ?? NaN) * slope[j]!
      return one - step
    })
    for (let i = 0; i < risks.length; i++)
      if (folds[i] === fold)
        for (let k = 0; k < width; k++) risks[i]! += without[k]! * covariates[i * width + k]!
  }
  return risks
}

/** Harrell's C over pairs within a fold; its error from how much it differs from event to event. */
function ranked({ time, event }: Fit, folds: readonly number[], risks: Float64Array): Ranking {
  const byEvent: { readonly pairs: number; readonly agreeing: number }[] = []
  for (let i = 0; i < risks.length; i++) {
    if (event[i]! <= 0.5) continue
    let pairs = 0
    let agreeing = 0
    for (let j = 0; j < risks.length; j++) {
      const later = time[j]! > time[i]! || (time[j] === time[i] && event[j]! <= 0.5)
      if (!later || folds[j] !== folds[i]) continue
      pairs++
      agreeing += risks[i]! > risks[j]! ? 1 : risks[i] === risks[j] ? 0.5 : 0
    }
    if (pairs > 0) byEvent.push({ pairs, agreeing })
  }
  if (byEvent.length < settings.leastEvents || risks.some(Number.isNaN))
    return { concordance: NaN, interval: [NaN, NaN] }
  const sum = (of: (one: (typeof byEvent)[number]) => number) =>
    byEvent.reduce((all, one) => all + of(one), 0)
  const pairs = sum((one) => one.pairs)
  const concordance = sum((one) => one.agreeing) / pairs
  const error = Math.sqrt(sum((one) => (one.agreeing - concordance * one.pairs) ** 2)) / pairs
  const half = normalQuantile(0.5 + settings.linkConfidence / 2) * error
  return { concordance, interval: [Math.max(0, concordance - half), Math.min(1, concordance + half)] }
}
