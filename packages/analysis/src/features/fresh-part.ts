import { firstAtOrBeyond } from '@freshlegs/science'
import type { Run } from '../run.ts'
import type { Span } from '../verdict/judgement.ts'
import type { FeatureSettings } from './settings.ts'

/** The part that a run is compared with where the verdict found none, as in runs too short for one. */
export function freshPart({ timeS, movingS }: Run, { fromShare, toShare }: FeatureSettings['fresh']): Span {
  const total = movingS.at(-1) ?? 0
  const at = (share: number) => timeS[firstAtOrBeyond(movingS, share * total)] ?? 0
  return { fromS: at(fromShare), toS: at(toShare) }
}
