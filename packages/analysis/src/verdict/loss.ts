import type { Body } from './body.ts'
import { circumstances } from './circumstances/index.ts'
import { comparedOf } from './compared.ts'
import type { Epochs } from './epochs.ts'
import { type Feature, isMeasured, type Measured, type Unmeasured } from './feature.ts'
import { features } from './features/index.ts'
import { firstWalk } from './first-walk.ts'
import type { Signs } from './judgement.ts'
import type { Known } from './known.ts'
import { type OnsetEpoch, onsetOf } from './onset.ts'
import type { CircumstanceRule, Seen } from './scene.ts'
import type { VerdictSettings } from './settings/index.ts'
import { type Sight, sightOf } from './sight.ts'
import type { View } from './view.ts'
import { walkingMakesTheFade } from './walk-rise.ts'
import { voiceOf, weigh } from './weigh.ts'

/** A fade: where it began, and what speaks about its cause. */
export interface Loss {
  readonly onset: OnsetEpoch
  readonly sight: Sight
  readonly measurements: readonly Measurement[]
  readonly circumstances: readonly SeenCircumstance[]
  readonly walkingMakesTheFade: boolean
  /** Strength of signs (P); null where nothing measured can name a cause. */
  readonly signs: Signs | null
}

export interface Measurement extends Pick<Feature, 'id' | 'unit'> {
  readonly outcome: Measured | Unmeasured
}

export interface SeenCircumstance extends Seen, Pick<CircumstanceRule, 'id'> {}

/** Verdict sheet 2.7, 2.8. */
export function lossOf(
  epochs: Epochs,
  view: View,
  body: Body,
  known: Known,
  settings: VerdictSettings,
): Loss {
  const onset = view.walkedLate
    ? firstWalk(epochs.walkRatio, view.baseline, view.late)
    : onsetOf(view.pace, view.baseline, view.late, settings.onset)
  const sight = sightOf(epochs, comparedOf(view, onset, epochs.walkRatio, settings), body, settings)
  const measurements = measure(sight)
  const heartFollowed = measurements.some(({ id, outcome }) => id === 'hrFollow' && isMeasured(outcome))
  const scene = { ...view, epochs, onset, sight, body, known, settings, heartFollowed }
  const seen = circumstances.flatMap((rule) => {
    const what = rule.see(scene)
    return what ? [{ ...what, id: rule.id }] : []
  })
  return {
    onset,
    sight,
    measurements,
    circumstances: seen,
    // Walking by itself says little of why; a word of the runner says it.
    walkingMakesTheFade: !known.runnerSaid?.stoppedBy && walkingMakesTheFade(scene),
    signs: signsOf(measurements, seen, settings),
  }
}

export const measure = (sight: Sight): readonly Measurement[] =>
  features.map((feature) => ({ id: feature.id, unit: feature.unit, outcome: feature.measure(sight) }))

/** Null without hrFollow, contact time and the runner's word: then no cause is ever named. */
export function signsOf(
  measurements: readonly Measurement[],
  seen: readonly SeenCircumstance[],
  settings: VerdictSettings,
): Signs | null {
  const said = seen.some(({ id, factors }) => id === 'stopped-by' && new Set(factors).size > 1)
  const nameable =
    said || measurements.some(({ id, outcome }) => (id === 'hrFollow' || id === 'gct') && isMeasured(outcome))
  if (!nameable) return null
  const voices = measurements.flatMap(({ id, outcome }) =>
    isMeasured(outcome) ? [voiceOf(id, outcome, settings.evidence)] : [],
  )
  return weigh(
    voices,
    seen.map(({ factors }) => factors),
  )
}
