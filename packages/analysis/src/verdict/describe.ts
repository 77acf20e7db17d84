import type { Limiter } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Body } from './body.ts'
import { factsOf } from './facts.ts'
import { isMeasured } from './feature.ts'
import type { Phase } from './judge-phase.ts'
import type { AbsentFeature, FeatureEvidence, Judgement, Onset, Span } from './judgement.ts'
import type { Loss } from './loss.ts'
import type { ReadBins } from './read-bins.ts'
import type { VerdictSettings } from './settings/index.ts'
import { spanOfBins, spanOfEpochs, spanOfPlaces } from './span.ts'
import { voiceOf } from './weigh.ts'

type Faded = Phase & { readonly loss: Loss }
type Description = Pick<
  Judgement,
  'coverage' | 'fade' | 'onset' | 'windows' | 'features' | 'absent' | 'circumstances' | 'facts'
>

/**
 * The numbers behind an answer. Fade, onset and features are medians over the phases; windows, circumstances and facts
 * are those of one phase, the one nearest to the median onset, so that they fit each other.
 */
export function describe(
  phases: readonly Phase[],
  limiter: Limiter,
  body: Body,
  read: ReadBins,
  settings: VerdictSettings,
): Description {
  const losses = phases.filter((phase): phase is Faded => phase.loss !== null)
  const faded = limiter !== 'no-fade' && losses.length >= settings.answer.phases * phases.length
  const onsetBin = medianOf(losses, ({ epochs, loss }) => epochs.bin[loss.onset.epoch]!)
  const shown = faded ? nearestOnset(losses, onsetBin) : withoutLoss(phases)
  const loss = faded ? shown.loss : null
  const features = loss
    ? featuresOf(losses, spanOfPlaces(read, shown.epochs, loss.sight.places.late), settings)
    : []
  const viewed = phases.flatMap(({ view }) => (view ? [view] : []))
  return {
    coverage:
      features.reduce((sum, { id }) => sum + settings.evidence.rows[id].weight, 0) /
      settings.evidence.fullWeight,
    fade: {
      percent: medianOf(viewed, ({ fade }) => fade.percent),
      rawPercent: medianOf(viewed, ({ fade }) => fade.rawPercent),
      runningPercent: medianOf(viewed, ({ fade }) => fade.runningPercent),
    },
    onset: loss ? onsetAt(onsetBin + read.binsPerEpoch / 2, losses, read, settings.onset) : null,
    windows: shown.view && {
      baseline: spanOfEpochs(read, shown.epochs, shown.view.baseline),
      before:
        loss && !loss.sight.effort?.fromBaseline
          ? spanOfPlaces(read, shown.epochs, loss.sight.places.before)
          : spanOfEpochs(read, shown.epochs, shown.view.baseline),
      late: spanOfEpochs(read, shown.epochs, shown.view.late),
    },
    features,
    absent: loss ? absentOf(loss, features) : [],
    circumstances: (loss?.circumstances ?? []).map(({ id, from, value, factors }) => ({
      ...{ id, value, from: from ?? 'recording' },
      ...{ legs: factors[0], heartLungs: factors[1], pacedSo: factors[2] },
    })),
    facts: factsOf(shown, loss, body, settings),
  }
}

/** @param bin middle of the epoch in which the ramp begins: the fit takes an epoch for a point */
function onsetAt(
  bin: number,
  losses: readonly Faded[],
  read: ReadBins,
  settings: VerdictSettings['onset'],
): Onset {
  const at = Math.floor(bin)
  const { lengthS } = read
  const rampS =
    lengthS *
    medianOf(
      losses,
      ({ epochs, loss: { onset } }) => epochs.bin[onset.epoch + onset.ramp]! - epochs.bin[onset.epoch]!,
    )
  const marginS = Math.max(settings.marginS, settings.marginRampShare * rampS)
  const earliest = at - marginS / lengthS
  const latest = at + (settings.intervalRampShare * rampS + marginS) / lengthS
  const { fromS, toS } = spanOfBins(read, Math.round(earliest), Math.round(latest))
  return {
    timeS: read.bins.elapsedS[at]!,
    movingS: at * lengthS,
    distanceM: read.fromM[at]!,
    intervalS: [fromS, toS],
    rampS,
  }
}

function featuresOf(
  losses: readonly Faded[],
  span: Span,
  settings: VerdictSettings,
): readonly FeatureEvidence[] {
  const [first] = losses
  return (first?.loss.measurements ?? []).flatMap(({ id, unit }, at) => {
    const outcomes = losses.map(({ loss }) => loss.measurements[at]!.outcome).filter(isMeasured)
    if (outcomes.length < settings.answer.phases * losses.length) return []
    const measured = {
      value: medianOf(outcomes, ({ value }) => value),
      standardError: medianOf(outcomes, ({ standardError }) => standardError),
    }
    const voice = voiceOf(id, measured, settings.evidence)
    return [
      {
        ...{ id, unit, span, ...measured },
        ratioLegsToPaced: Math.exp(voice.legs - voice.pacedSo),
        ratioLegsToHeartLungs: Math.exp(voice.legs - voice.heartLungs),
      },
    ]
  })
}

function absentOf(loss: Loss, present: readonly FeatureEvidence[]): readonly AbsentFeature[] {
  return loss.measurements.flatMap(({ id, outcome }) => {
    if (present.some((feature) => feature.id === id)) return []
    return [{ id, because: isMeasured(outcome) ? 'too-few-minutes' : outcome.because }]
  })
}

function nearestOnset(losses: readonly Faded[], bin: number): Faded {
  const away = ({ epochs, loss }: Faded) => Math.abs(epochs.bin[loss.onset.epoch]! - bin)
  return losses.reduce((best, phase) => (away(phase) < away(best) ? phase : best))
}

const withoutLoss = (phases: readonly Phase[]): Phase =>
  phases.find(({ view, loss }) => view && !loss) ?? phases.find(({ view }) => view) ?? phases[0]!

const medianOf = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  median(Float64Array.from(items.map(of).filter((x) => !Number.isNaN(x))))
