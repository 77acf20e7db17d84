import type { Profile } from '../api/schemas.ts'
import type { Agreement } from '../why/why-queries.ts'

export type Refit = NonNullable<Agreement['refit']>

/** The profile with these weights taken; all else in it stays. Pure. */
export const taken = (before: Profile, refit: Refit): Profile => ({
  ...before,
  evidenceWeights: { value: weightsOf(refit), from: 'estimated' },
})

/** The profile with the usual weights. Pure. */
export function withoutWeights({ evidenceWeights: _, ...rest }: Profile): Profile {
  return rest
}

/** The answers have them otherwise by now than when they were taken, in a figure that is shown. */
export const areNewer = (refit: Refit, inUse: Readonly<Record<string, number>>): boolean =>
  refit.weights.some(({ sign, own }) => shown(own) !== shown(inUse[sign] ?? Number.NaN))

const weightsOf = ({ weights }: Refit) => Object.fromEntries(weights.map(({ sign, own }) => [sign, own]))
const shown = (weight: number) => weight.toFixed(2)
