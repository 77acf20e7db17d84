import type { Limiter, Reason } from '@freshlegs/domain'
import type { Circumstance, FeatureEvidence, Span } from '../judgement.ts'
import { plainFacts } from './plain-facts.ts'
import { circumstanceSentences, featureSentences } from './reasons/index.ts'
import type { Told } from './told.ts'

/** Below this a sign is too faint to be worth a sentence (natural logarithm of the odds). Ours. */
const faint = 0.05

/**
 * The reasons: what was measured and speaks for the answer, strongest first; then circumstances that do; then what
 * speaks against it. Where nothing faded the plain facts of the run take their place (what held, and by how much),
 * and where it cannot be told they come first.
 */
export function because(told: Told): readonly Reason[] {
  const { limiter } = told.judgement
  if (limiter === 'no-fade') return plainFacts(told)
  const ranked = signs(told)
    .map((sign) => ({ ...sign, support: support(sign, limiter) }))
    .filter(({ support }) => Math.abs(support) > faint)
    .toSorted(
      (a, b) => Number(b.support > 0) - Number(a.support > 0) || a.rank - b.rank || b.support - a.support,
    )
    .map(({ reason }) => reason)
  if (limiter === 'cannot-tell')
    return ranked.length > 0 ? [...plainFacts(told).slice(0, 1), ...ranked] : plainFacts(told)
  return ranked
}

interface Sign {
  readonly reason: Reason
  /** What was measured in this run comes before what is merely usual. */
  readonly rank: number
  /** Natural logarithm of how much the sign favours each cause. */
  readonly legs: number
  readonly heartLungs: number
  readonly pacedSo: number
}

function signs(told: Told): Sign[] {
  const { features, circumstances, windows, onset } = told.judgement
  const late = windows?.late ?? null
  const fading = onset === null ? late : { fromS: onset.timeS, toS: onset.timeS + Math.max(onset.rampS, 60) }
  return [
    ...features.flatMap((evidence) => featureSign(told, evidence)),
    ...circumstances.flatMap((circumstance) => circumstanceSign(told, circumstance, fading)),
  ]
}

function featureSign(told: Told, evidence: FeatureEvidence): Sign[] {
  const sentence = featureSentences.find(({ id }) => id === evidence.id)
  const says = sentence?.says(told, evidence) ?? null
  if (says === null) return []
  return [
    {
      reason: {
        feature: evidence.id,
        value: numberOrNull(evidence.value),
        unit: evidence.unit,
        ratioLegsToPaced: numberOrNull(evidence.ratioLegsToPaced),
        ratioLegsToHeartLungs: numberOrNull(evidence.ratioLegsToHeartLungs),
        fromS: evidence.span.fromS,
        toS: evidence.span.toS,
        says,
      },
      rank: 0,
      legs: 0,
      heartLungs: -Math.log(evidence.ratioLegsToHeartLungs),
      pacedSo: -Math.log(evidence.ratioLegsToPaced),
    },
  ]
}

function circumstanceSign(told: Told, circumstance: Circumstance, span: Span | null): Sign[] {
  const sentence = circumstanceSentences.find(({ id }) => id === circumstance.id)
  const says = sentence?.says(told, circumstance) ?? null
  if (!sentence || says === null) return []
  return [
    {
      reason: {
        feature: circumstance.id,
        value: numberOrNull(circumstance.value),
        unit: sentence.unit,
        ratioLegsToPaced: numberOrNull(circumstance.legs / circumstance.pacedSo),
        ratioLegsToHeartLungs: numberOrNull(circumstance.legs / circumstance.heartLungs),
        fromS: span?.fromS ?? null,
        toS: span?.toS ?? null,
        says,
      },
      rank: circumstance.from === 'runner' ? -1 : 1,
      legs: Math.log(circumstance.legs),
      heartLungs: Math.log(circumstance.heartLungs),
      pacedSo: Math.log(circumstance.pacedSo),
    },
  ]
}

/** How much a sign favours the answer over the other two causes; for cannot-tell, how much it favours any. */
function support({ legs, heartLungs, pacedSo }: Sign, limiter: Limiter): number {
  switch (limiter) {
    case 'legs':
      return legs - (heartLungs + pacedSo) / 2
    case 'heart-lungs':
      return heartLungs - (legs + pacedSo) / 2
    case 'paced-so':
      return pacedSo - (legs + heartLungs) / 2
    default:
      return Math.max(legs, heartLungs, pacedSo) - Math.min(legs, heartLungs, pacedSo)
  }
}

const numberOrNull = (value: number) => (Number.isFinite(value) ? value : null)
