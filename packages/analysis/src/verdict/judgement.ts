import type { Limiter } from '@freshlegs/domain'

/** Why an answer is cannot-tell, or a no-fade that needs a word. */
export const judgementReasons = [
  'short',
  'not-running-speed',
  'structured-session',
  'structured-or-hilly-fade-unclear',
  'walked-late',
  'stopped-by-stomach',
  'no-heart-rate-and-no-contact-time',
  'legs-or-heart-lungs',
  'evidence-divided',
  'small-with-a-final-kick',
] as const
export type JudgementReason = (typeof judgementReasons)[number]

/** What is measured late in the run against earlier (verdict sheet 2.8). */
export const featureIds = ['hrFollow', 'hrCeil', 'gct', 'cad', 'bal'] as const
export type FeatureId = (typeof featureIds)[number]

/** What shifts the odds without being measured late (verdict sheet 2.8, "context"; the last ones are ours). */
export const circumstanceIds = [
  'onset',
  'shape',
  'cooldown',
  'sandwich',
  'intensity',
  'race',
  'hills',
  'walkbreaks',
  'kick',
  'wall',
  'stopped-by',
] as const
export type CircumstanceId = (typeof circumstanceIds)[number]

/** A stretch of the run in seconds since the start, pauses included. */
export interface Span {
  readonly fromS: number
  readonly toS: number
}

/** One measured sign and how it speaks. */
export interface FeatureEvidence {
  readonly id: FeatureId
  /**
   * hrFollow: share, 0 when heart rate held while pace fell, 1 when it fell by the same per cent, negative when it
   * rose. hrCeil: per cent of heart-rate reserve above the threshold. gct, cad: per cent at equal speed. bal:
   * percentage points further from even.
   */
  readonly value: number
  readonly unit: 'ratio' | 'percent' | 'pp'
  readonly standardError: number
  /** How many times likelier under legs than under paced-so; above 1 speaks for legs. Tempered and weighted. */
  readonly ratioLegsToPaced: number
  readonly ratioLegsToHeartLungs: number
  /** Where it was measured: the late stretch. */
  readonly span: Span
}

/** A sign that could not be measured, and why. */
export interface AbsentFeature {
  readonly id: FeatureId
  readonly because: 'not-recorded' | 'too-few-minutes' | 'pace-fell-too-little' | 'cadence-switched'
}

/** A circumstance that shifts the odds without being measured late: shape of the loss, length, intensity… */
export interface Circumstance {
  readonly id: CircumstanceId
  /** Factors on the odds, not tempered; all three equal says nothing. For `onset` they are the prior itself. */
  readonly legs: number
  readonly heartLungs: number
  readonly pacedSo: number
  /**
   * What it was read from: onset, shape in minutes; cooldown, hills, walkbreaks in shares; sandwich in shares of
   * speed; intensity in per cent of the maximum heart rate; race, kick, stopped-by NaN.
   */
  readonly value: number
  /** Whether the recording says it or the runner. */
  readonly from: 'recording' | 'runner'
}

/** What the verdict found, in numbers; the wording is made from it. NaN is unknown. */
export interface Judgement {
  readonly limiter: Limiter
  readonly reason: JudgementReason | null
  /** Strength of signs over the three causes, phase-averaged; null where none could be weighed. */
  readonly signs: Signs | null
  readonly answers: Answers
  /** Leg limitation index, 0 to 100; NaN where there is none. */
  readonly index: number
  /** 10th to 90th percentile of a block bootstrap with the onset held fixed; null where there is no index. */
  readonly indexInterval: readonly [number, number] | null
  /** Share of the weight of evidence that was present. */
  readonly coverage: number
  readonly fade: { readonly percent: number; readonly rawPercent: number; readonly runningPercent: number }
  /** Null where nothing faded. */
  readonly onset: Onset | null
  /** Null where the run was too short. */
  readonly windows: Windows | null
  readonly features: readonly FeatureEvidence[]
  readonly absent: readonly AbsentFeature[]
  readonly circumstances: readonly Circumstance[]
  /** Medians the wording needs: the fresh stretch (before the fade) against the late one. */
  readonly facts: JudgementFacts
}

/** Over the three causes; sums to 1. */
export interface Signs {
  readonly legs: number
  readonly heartLungs: number
  readonly pacedSo: number
}

/** Over the five answers; sums to 1. */
export interface Answers extends Signs {
  readonly noFade: number
  readonly cannotTell: number
}

export interface Onset {
  /** Seconds since the start, pauses included. */
  readonly timeS: number
  /** Seconds since the start, pauses and stops left out. */
  readonly movingS: number
  /** Metres since the start, as the bins add up. */
  readonly distanceM: number
  /** Seconds since the start, pauses included. */
  readonly intervalS: readonly [number, number]
  /** Moving seconds until the loss was complete. */
  readonly rampS: number
}

export interface Windows {
  /** The fresh part, the fastest steady stretch early on. */
  readonly baseline: Span
  /** The minutes just before the fade, to which heart rate is compared; the baseline where nothing faded. */
  readonly before: Span
  readonly late: Span
}

export interface JudgementFacts {
  /** Moving minutes that could be judged. */
  readonly minutes: number
  /** Grade-adjusted. */
  readonly baselineSpeedMps: number
  readonly lateSpeedMps: number
  readonly heartRateMaxBpm: number
  readonly heartRateMaxAssumed: boolean
  readonly heartRateRestBpm: number
  readonly heartRateRestAssumed: boolean
  readonly heartRateThresholdBpm: number
  readonly heartRateThresholdAssumed: boolean
  readonly heartRateBeforeBpm: number
  readonly heartRateLateBpm: number
  readonly cadenceBeforeSpm: number
  readonly cadenceLateSpm: number
  readonly groundContactBeforeS: number
  readonly groundContactLateS: number
  readonly walkShareBefore: number
  readonly walkShareLate: number
  readonly hillyShare: number
  readonly finalKick: boolean
  /** Whether the pace went up and down too much for a steady run, and how often it changed an hour. */
  readonly structured: boolean
  readonly alternationsPerHour: number
}
