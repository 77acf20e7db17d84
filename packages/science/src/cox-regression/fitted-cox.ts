import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { partialLikelihood } from './partial-likelihood.ts'
import { type RiskSets, riskSets } from './risk-sets.ts'

/** What is asked of a Cox regression once its coefficients are known. */
export interface FittedCox {
  /** Minus the curvature of the partial likelihood, row by row, without the penalty. */
  readonly information: Float64Array
  /** The inverse of that with the penalty in it. */
  readonly variance: Float64Array
  readonly risk: RiskSets
}

/**
 * Undefined where a covariate has no spread, or two say the same. `information` may be given where it is known already.
 */
export function fittedCox(
  runs: {
    readonly time: ArrayLike<number>
    readonly event: ArrayLike<number>
    /** As many numbers a run as there are coefficients, run after run. */
    readonly covariates: ArrayLike<number>
    readonly coefficients: ArrayLike<number>
    /** The ridge penalty it was fitted with. */
    readonly theta: number
  },
  known?: ArrayLike<number>,
): FittedCox | undefined {
  const at = Float64Array.from(runs.coefficients)
  const width = at.length
  const information = known
    ? Float64Array.from(known)
    : partialLikelihood({ ...runs, width })?.(at).information
  if (information === undefined) return undefined
  const variance = choleskyInverse(
    information.map((one, k) => (k % (width + 1) === 0 ? one + runs.theta : one)),
    width,
  )
  return variance && { information, variance, risk: riskSets(runs) }
}
