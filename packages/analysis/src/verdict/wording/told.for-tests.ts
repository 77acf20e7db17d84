import type { Judgement, JudgementFacts } from '../judgement.ts'
import type { Told } from './told.ts'

/** A judgement of a 26 km run whose legs went, told with all sensors; tests change what they are about. */
export function toldForTests(
  change: Partial<Judgement> = {},
  facts: Partial<JudgementFacts> = {},
  told: Partial<Told> = {},
): Told {
  return {
    units: 'metric',
    distanceM: 30_000,
    has: { heartRate: true, cadence: true, groundContact: true },
    doubts: [],
    medianTemperatureC: NaN,
    runnerSaid: null,
    ...told,
    judgement: { ...judgement, ...change, facts: { ...judgement.facts, ...facts } },
  }
}

const late = { fromS: 8000, toS: 9600 }

const judgement: Judgement = {
  limiter: 'legs',
  reason: null,
  signs: { legs: 0.78, heartLungs: 0.18, pacedSo: 0.04 },
  answers: { legs: 0.7, heartLungs: 0.16, pacedSo: 0.04, noFade: 0.1, cannotTell: 0 },
  index: 78,
  indexInterval: [66, 84],
  coverage: 0.67,
  fade: { percent: 12.2, rawPercent: 12.5, runningPercent: 12.2 },
  onset: {
    timeS: 6700,
    movingS: 6640,
    distanceM: 21_400,
    intervalS: [6400, 7375],
    rampS: 1500,
  },
  windows: {
    baseline: { fromS: 900, toS: 2700 },
    before: { fromS: 5900, toS: 6700 },
    late,
  },
  features: [
    {
      id: 'hrFollow',
      value: 0.1,
      unit: 'ratio',
      standardError: 0.12,
      ratioLegsToPaced: 2.4,
      ratioLegsToHeartLungs: 1.3,
      span: late,
    },
    {
      id: 'gct',
      value: 5.1,
      unit: 'percent',
      standardError: 1,
      ratioLegsToPaced: 2.1,
      ratioLegsToHeartLungs: 1.9,
      span: late,
    },
    {
      id: 'cad',
      value: -0.4,
      unit: 'percent',
      standardError: 0.7,
      ratioLegsToPaced: 0.9,
      ratioLegsToHeartLungs: 0.8,
      span: late,
    },
  ],
  absent: [],
  circumstances: [
    { id: 'shape', legs: 1.25, heartLungs: 1.25, pacedSo: 0.7, value: 25, from: 'recording' },
    { id: 'kick', legs: 0.5, heartLungs: 0.6, pacedSo: 1.5, value: NaN, from: 'recording' },
  ],
  facts: {
    minutes: 160,
    baselineSpeedMps: 3.3,
    lateSpeedMps: 2.9,
    heartRateMaxBpm: 188,
    heartRateMaxAssumed: false,
    heartRateRestBpm: 50,
    heartRateRestAssumed: false,
    heartRateThresholdBpm: 165,
    heartRateThresholdAssumed: true,
    heartRateBeforeBpm: 158,
    heartRateLateBpm: 156,
    cadenceBeforeSpm: 172,
    cadenceLateSpm: 169,
    groundContactBeforeS: 0.244,
    groundContactLateS: 0.266,
    walkShareBefore: 0,
    walkShareLate: 0,
    hillyShare: 0,
    finalKick: false,
    structured: false,
    alternationsPerHour: 0,
  },
}
