import { partialLikelihood } from './partial-likelihood.ts'
import { type RiskSets, riskSets } from './risk-sets.ts'

/** What is asked of a Cox regression once its coefficients are known. */
export interface FittedCox {
  /** Minus the curvature of the partial likelihood, row by row, without the penalty. */
  readonly information: Float64Array
  readonly risk: RiskSets
}

/** Undefined where a covariate has no spread. `information` may be given where it is known already. */
export function fittedCox(
  runs: {
    readonly time: ArrayLike<number>
    readonly event: ArrayLike<number>
    /** As many numbers a run as there are coefficients, run after run. */
    readonly covariates: ArrayLike<number>
    readonly coefficients: ArrayLike<number>
  },
  known?: ArrayLike<number>,
): FittedCox | undefined {
  const at = Float64Array.from(runs.coefficients)
  const information = known
    ? Float64Array.from(known)
    : partialLikelihood({ ...runs, width: at.length })?.(at).information
  return information && { information, risk: riskSets(runs) }
}
