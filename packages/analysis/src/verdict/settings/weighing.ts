import { type Range, setting } from './setting.ts'

/** Mean and standard deviation of a feature under one cause. */
export interface Expectation {
  readonly mean: number
  readonly sd: number
}

interface EvidenceRow {
  readonly weight: number
  readonly legs: Expectation
  readonly heartLungs: Expectation
  readonly pacedSo: Expectation
}

/** Factors on legs, heart-lungs, paced-so. */
export type Factors = readonly [legs: number, heartLungs: number, pacedSo: number]

const row = (
  unit: string,
  weight: number,
  legs: readonly [number, number],
  heartLungs: readonly [number, number],
  pacedSo: readonly [number, number],
) =>
  setting<EvidenceRow>(
    {
      weight,
      legs: { mean: legs[0], sd: legs[1] },
      heartLungs: { mean: heartLungs[0], sd: heartLungs[1] },
      pacedSo: { mean: pacedSo[0], sd: pacedSo[1] },
    },
    unit,
    'sheet 2.8',
    'Weight, and mean and spread under each cause',
  )

const factors = (legs: number, heartLungs: number, pacedSo: number, says: string) =>
  setting<Factors>([legs, heartLungs, pacedSo], 'odds', 'sheet 2.8', says)

const ours = (legs: number, heartLungs: number, pacedSo: number, says: string) =>
  setting<Factors>([legs, heartLungs, pacedSo], 'odds', 'ours', says)

/** Features, evidence, context, phases, answer (verdict sheet 2.8 to 2.10). */
export const weighingCards = {
  body: {
    restBpm: setting(55, 'bpm', 'sheet 2.8', 'Resting heart rate where none is given'),
    thresholdRatio: setting(
      0.88,
      'ratio',
      'sheet 2.10',
      'Threshold as a share of the maximum where none is given',
    ),
    lowestMaxBpm: setting(175, 'bpm', 'sheet 2.10', 'Maximum from one run is never below'),
    maxQuantile: setting(0.98, 'ratio', 'sheet 2.10', 'Quantile of the epochs that it is read from'),
    maxFactor: setting(1.04, '1', 'sheet 2.10', 'and the factor on it'),
  },
  features: {
    settledEpoch: setting(27, 'epochs', 'sheet 2.8', 'Heart rate before this has not settled'),
    settledShare: setting(0.5, 'ratio', 'sheet 2.8', 'or before this share of a short run'),
    referenceEpochs: setting(12, 'epochs', 'sheet 2.8', 'Length of the heart-rate reference before the fade'),
    afterOnsetEpochs: setting(
      4,
      'epochs',
      'sheet 2.8',
      'Late begins so long after the onset, or after the ramp',
    ),
    fewestLate: setting(5, 'epochs', 'sheet 2.8', 'With fewer, the whole late window counts'),
    fewestBefore: setting(5, 'epochs', 'sheet 2.8', 'Epochs a feature needs before'),
    fewestAfter: setting(4, 'epochs', 'sheet 2.8', 'Epochs a feature needs late'),
    lateShare: setting(0.5, 'ratio', 'sheet 2.8', 'Share of the late epochs that need a heart rate'),
    nearlyEqual: setting(
      0.97,
      'ratio',
      'sheet 2.8',
      'Late demand above this of the reference: compare to the baseline',
    ),
    fallbackError: setting(0.3, 'ratio', 'sheet 2.8', 'What that adds to the error of hrFollow'),
    flatGrade: setting(0.03, 'ratio', 'sheet 2.8', 'Gait is read on ground no steeper than this'),
    lastRunning: setting(
      false,
      '',
      'sheet 5.2',
      'Where walking went up, late is the last running after the onset',
    ),
    walkShare: setting(0.34, 'ratio', 'sheet 2.8', 'and where less than this was walked'),
  },
  hrFollow: {
    smallestFall: setting(0.03, 'ln', 'sheet 2.8', 'Demand must have fallen by more'),
    lowest: setting(-1.5, 'ratio', 'sheet 2.8', 'Clamped below'),
    highest: setting(2, 'ratio', 'sheet 2.8', 'Clamped above'),
    heartRateError: setting(0.015, 'ln', 'sheet 2.8', 'Error of the change of heart rate'),
    largestError: setting(1, 'ratio', 'sheet 2.8', 'Largest standard error'),
  },
  hrCeil: {
    error: setting(3, '%', 'sheet 2.8', 'Standard error where the maximum is known'),
    guessedError: setting(8, '%', 'sheet 2.8', 'Standard error where it is guessed'),
  },
  gct: {
    slope: setting(-0.36, 'ln/ln', 'sheet 3.1', 'Contact time against speed'),
    slopeError: setting(0.1, 'ln/ln', 'sheet 2.8', 'Standard error of it'),
  },
  cad: {
    slope: setting(0.09, 'ln/ln', 'sheet 3.1', 'Cadence against speed'),
    slopeError: setting(0.06, 'ln/ln', 'sheet 2.8', 'Standard error of it'),
    switchPercent: setting(8, '%', 'sheet 2.8', 'A larger change is a switch of form or sensor'),
  },
  bal: { error: setting(0.2, 'pp', 'sheet 2.8', 'Standard error') },
  evidence: {
    temper: setting(0.8, '1', 'sheet 2.8', 'Features depend on each other: their sum is worth so much'),
    floor: setting(-3, 'ln', 'sheet 2.8', 'No single feature speaks louder against a cause'),
    fullWeight: setting(5.1, '1', 'DESIGN 4.2', 'Weight of all features, downUp (1.0) among them'),
    rows: {
      hrFollow: row('ratio', 1.2, [0.26, 0.25], [-0.1, 0.25], [0.42, 0.18]),
      hrCeil: row('%', 0.5, [-8, 10], [-1, 7], [-12, 12]),
      gct: row('%', 1.0, [3, 2.8], [1, 2.4], [0.7, 2.4]),
      cad: row('%', 0.7, [-2, 3], [-0.4, 2], [-0.7, 2.4]),
      bal: row('pp', 0.7, [0.7, 0.7], [0.1, 0.3], [0, 0.3]),
    },
  },
  prior: {
    fromMinutes: setting<readonly number[]>(
      [0, 45, 90, 150],
      'min',
      'sheet 2.8',
      'Onset from which each row holds',
    ),
    rows: setting<readonly Factors[]>(
      [
        [0.28, 0.28, 0.44],
        [0.36, 0.28, 0.36],
        [0.45, 0.25, 0.3],
        [0.52, 0.22, 0.26],
      ],
      'odds',
      'sheet 2.8',
      'Legs, heart-lungs, paced-so before anything else is known',
    ),
  },
  shape: {
    abruptEpochs: setting(4, 'epochs', 'sheet 2.8', 'Ramps up to this are abrupt'),
    middlingEpochs: setting(15, 'epochs', 'sheet 2.8', 'and up to this say nothing'),
    slowEpochs: setting(10_000, 'epochs', 'sheet 2.8', 'Longer ramps are a slow decay'),
    slow: ours(1.25, 1.25, 0.7, 'Slow decay'),
    abrupt: factors(0.75, 0.7, 1.35, 'Abrupt loss'),
    middling: factors(1, 1, 1, 'Neither'),
    gradual: factors(1.25, 1.25, 0.7, 'Gradual loss'),
  },
  cooldown: {
    onsetShare: setting(0.7, 'ratio', 'sheet 2.8', 'A cool-down begins after this share of the run'),
    fadePercent: setting(6, '%', 'sheet 2.8', 'and loses so much'),
    factors: factors(0.6, 0.5, 1.5, 'Cool-down'),
  },
  sandwich: {
    firstEpoch: setting(1, 'epochs', 'sheet 2.8, 2.11', 'Warm-up pace is the median from here'),
    lastEpoch: setting(7, 'epochs', 'sheet 2.8, 2.11', 'to here, inclusive'),
    warmUp: setting(0.06, 'ln', 'sheet 2.8', 'It is slower than the baseline by more'),
    back: setting(-0.03, 'ln', 'sheet 2.8', 'and the late pace is above it less so much'),
    factors: factors(0.4, 0.4, 2, 'Warm-up, fast block, back to warm-up pace'),
  },
  intensity: {
    fromPercent: setting<readonly number[]>(
      [88, 80, 72, 0],
      '%',
      'sheet 2.8',
      'Share of maximum heart rate before the fade, from',
    ),
    rows: setting<readonly Factors[]>(
      [
        [1, 1.2, 0.7],
        [1, 1, 1],
        [1, 0.6, 1.2],
        [1, 0.25, 1.3],
      ],
      'odds',
      'sheet 2.8',
      'How hard the run was before the fade',
    ),
  },
  race: {
    distancesM: setting<readonly number[]>([21300, 42500], 'm', 'sheet 2.8', 'Distances that are raced'),
    withinM: setting<readonly number[]>([500, 800], 'm', 'sheet 2.8', 'How near to them'),
    factors: factors(1.3, 1.3, 0.5, 'Race'),
  },
  hilly: { factors: factors(0.8, 0.8, 1.3, 'Hills') },
  walkbreaks: {
    rise: setting(0.15, 'ratio', 'sheet 2.8', 'Walking went up by more'),
    runningShare: setting(0.4, 'ratio', 'sheet 2.8', 'Running alone lost less than this of the loss'),
    making: factors(1, 0.7, 1.2, 'Walking makes the fade'),
    beside: factors(1.3, 0.9, 0.9, 'Walking beside a running fade'),
  },
  wall: {
    fromMinute: setting(60, 'min', 'ours', 'A wall begins no sooner'),
    fromPercent: setting(84, '%', 'ours', 'Heart rate before it, of the maximum, unless it was a race'),
    runningPercent: setting(5, '%', 'ours', 'Running itself lost so much'),
    factors: ours(1, 1, 1, 'Pace went at high effort, then walking'),
  },
  stoppedBy: {
    legs: ours(12, 1, 0.4, 'The runner says legs'),
    breath: ours(1, 12, 0.4, 'The runner says breath'),
    both: ours(6, 6, 0.4, 'The runner says both'),
    heat: ours(0.4, 12, 0.4, 'The runner says heat'),
    stomach: ours(1, 1, 1, 'The runner says stomach'),
    'on-purpose': ours(0.4, 0.4, 12, 'The runner says on purpose'),
    nothing: ours(0.4, 0.4, 6, 'The runner says that nothing gave out'),
  },
  kick: { factors: factors(0.5, 0.6, 1.5, 'Faster at the end than the baseline') },
  index: {
    fromPercent: setting(2, '%', 'sheet 2.8', 'Loss from which the index counts'),
    overPercent: setting(4, '%', 'sheet 2.8', 'and over which it grows to its full'),
  },
  answer: {
    cannotTell: setting(0.5, 'ratio', 'sheet 2.9', 'From this share the answer is cannot-tell'),
    noFade: setting(0.5, 'ratio', 'sheet 2.9', 'From this share of the rest it is no-fade'),
    phases: setting(0.5, 'ratio', 'sheet 2.9', 'Share of phases that must name causes'),
    cause: setting(0.5, 'ratio', 'sheet 2.9', 'A cause needs so much'),
    lead: setting(0, 'ratio', 'sheet 2.9', 'and leads the next by so much'),
    causeWalking: setting(0.65, 'ratio', 'sheet 2.9', 'and so much if walking makes the fade'),
    notByChoice: setting(0.2, 'ratio', 'sheet 2.9', 'Below it, the loss was hardly by choice'),
  },
  bootstrap: {
    draws: setting(200, 'draws', 'sheet 2 of issue; running sheet 1.4', 'Draws of the windows'),
    blockEpochs: setting(5, 'epochs', 'running sheet 1.4', 'Epochs drawn together'),
    quantiles: setting<Range>([0.1, 0.9], 'ratio', 'running sheet 1.4', 'What the interval spans'),
    seed: setting(12345, '', 'ours', 'Same run, same interval'),
  },
}
