import type { Assumption, ChannelId, Recording, Report } from '@freshlegs/domain'
import type { Given } from './analysis.ts'
import { channelsOf } from './clean/channels-of.ts'
import type { Cleaned } from './clean/clean.ts'
import { engine } from './engine.ts'
import { isMissing } from './features/feature.ts'
import type { Features } from './features/features.ts'
import { metresPerMile } from './say/index.ts'
import { type SplitColumns, splitsOf } from './splits/splits-of.ts'
import type { TrustByChannel } from './trust/trust-of.ts'
import type { Judgement } from './verdict/judgement.ts'
import type { Words } from './verdict/wording/word.ts'

/** What a report is put together from. */
export interface Parts {
  readonly recording: Recording
  readonly given: Given
  readonly settings: string
  readonly cleaned: Cleaned
  readonly climb: SplitColumns['climb']
  readonly trust: TrustByChannel
  readonly judgement: Judgement
  readonly words: Words
  readonly features: Features
  readonly assumed: readonly Assumption[]
}

/** The report as other tools rely on it (`freshlegs/report@1`): unknown numbers are null, never 0. */
export function reportOf(parts: Parts): Report {
  const { cleaned, climb, features, settings, trust } = parts
  const { run } = cleaned
  const stride = isMissing(features.strideResiduals) ? {} : features.strideResiduals
  const columns: SplitColumns = { climb, groundContactPercent: stride.groundContactPercent }
  return {
    schema: 'freshlegs/report@1',
    engine,
    settings,
    recording: recordingPart(parts),
    trust: { ...trust },
    repairs: cleaned.repairs.map(({ repair, samples, says }) => ({ repair, samples, says })),
    verdict: verdictPart(parts),
    onset: onsetPart(parts),
    fade: {
      percent: orNull(parts.judgement.fade.percent),
      rawPercent: orNull(parts.judgement.fade.rawPercent),
      runningPercent: orNull(parts.judgement.fade.runningPercent),
    },
    durability: durabilityPart(features),
    bill: { path: null, unevenSpeed: unevenPart(features) },
    splits: splitsOf(run, 1000, columns).map((split, k) => ({ km: k + 1, ...split })),
    mileSplits: splitsOf(run, metresPerMile, columns).map((split, k) => ({ mile: k + 1, ...split })),
  }
}

function recordingPart({ recording, given, cleaned: { run }, climb }: Parts): Report['recording'] {
  const known = (id: ChannelId) => run.streams[id]?.some((value) => !Number.isNaN(value)) ?? false
  return {
    sha256: given.sha256 ?? null,
    session: recording.session,
    format: recording.format,
    sport: recording.sport,
    subSport: recording.subSport ?? null,
    startedAt: dateOrNull(recording.startedAtMs),
    utcOffsetS: orNull(recording.utcOffsetS),
    elapsedS: orNull(run.timeS.at(-1) ?? NaN),
    movingS: orNull(run.movingS.at(-1) ?? NaN),
    distanceM: orNull(run.distanceM.at(-1) ?? NaN),
    ascentM: orNull(climb?.ascentM.at(-1) ?? NaN),
    descentM: orNull(climb?.descentM.at(-1) ?? NaN),
    device: recording.device ?? null,
    channels: channelsOf(run.streams).filter(known),
    warnings: recording.warnings.map((warning) => ({ ...warning })),
  }
}

function verdictPart({ judgement, words, given: { runnerSaid }, assumed }: Parts): Report['verdict'] {
  const { limiter, signs, answers, index, indexInterval, coverage } = judgement
  return {
    limiter,
    says: words.says,
    sure: words.sure,
    because: [...words.because],
    signs: signs && { legs: signs.legs, heartLungs: signs.heartLungs, pacedSo: signs.pacedSo },
    answers: { ...answers },
    index: orNull(index),
    indexInterval: indexInterval && [indexInterval[0], indexInterval[1]],
    coverage,
    also: [...words.also],
    runnerSaid: saidPart(runnerSaid ?? {}),
    missing: [...words.missing],
    wouldChange: words.wouldChange,
    assumed: [...assumed],
  }
}

/** Null where the runner said nothing of the run. */
function saidPart({ stoppedBy, race }: NonNullable<Given['runnerSaid']>) {
  if (stoppedBy === undefined && race === undefined) return null
  return { stoppedBy: stoppedBy ?? null, race: race ?? null }
}

/** Distance as the charts count it; the verdict counts only what was moved. */
function onsetPart({ judgement: { onset } }: Parts): Report['onset'] {
  if (!onset) return null
  const { timeS, movingS, distanceM, intervalS, rampS } = onset
  return { timeS, movingS, distanceM, intervalS: [intervalS[0], intervalS[1]], rampS }
}

function durabilityPart({ decoupling, paHr }: Features): Report['durability'] {
  const refused = [decoupling, paHr].flatMap((feature) => (isMissing(feature) ? [feature.missing] : []))
  return {
    decoupling: isMissing(decoupling) ? null : orNull(decoupling.decoupling),
    heartRateShare: isMissing(decoupling) ? null : orNull(decoupling.heartRateShare),
    decoupledFromM: isMissing(decoupling) ? null : orNull(decoupling.fromM),
    paHrPercent: isMissing(paHr) ? null : paHr.paHrPercent,
    refused: refused.length === 0 ? null : [...new Set(refused)].join(' '),
  }
}

const unevenPart = ({ unevenSpeed }: Features): Report['bill']['unevenSpeed'] =>
  isMissing(unevenSpeed) ? null : { jPerKg: unevenSpeed.jPerKg, seconds: unevenSpeed.seconds }

const orNull = (value: number) => (Number.isFinite(value) ? value : null)

/** Dates end where `Date` ends, 271,821 years before and after 1970. */
const dateOrNull = (ms: number) => (Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : null)
