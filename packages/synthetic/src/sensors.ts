import type { ChannelId } from '@freshlegs/domain'
import type { Score } from './score.ts'
import type { Body } from './simulate.ts'
import type { Wander } from './wander.ts'

/** How one channel comes about: what it reads of the body, and how it errs at noise 1. */
export interface Sensor {
  readonly channel: ChannelId
  /** Knows nothing indoors. */
  readonly outdoors?: true
  reads(view: View): Float64Array
  readonly errs: 'by-share' | 'by-unit'
  readonly error: readonly Wander[]
  /** A slow change over the whole run that has nothing to do with being tired: mean and spread at the end. */
  readonly strays?: { readonly meanRatio: number; readonly sdRatio: number }
}

export interface View {
  readonly body: Body
  readonly score: Score
  /** Another channel as its own sensor gave it. */
  seen(id: ChannelId): Float64Array
}

/** Air of the day at the start. */
const airC = 14

/**
 * Every sensor a simulated runner can wear, one a channel; a new one is an entry here. Errors are ours, set so that
 * minutes scatter as in real runs: cadence .6 to 2.4 % and contact time 1.4 to 3.1 % (verdict sheet 3.1), heart
 * rate 3 to 5 bpm; and between fresh and late in runs that did not fade, cadence 1.3 %, contact time +.9, 2.4 % and
 * vertical ratio +2.75 % (3.3).
 */
export const sensors: readonly Sensor[] = [
  {
    // Two metres of standing error that wanders off within minutes; likewise to the east.
    channel: 'latitudeDeg',
    outdoors: true,
    reads: ({ body }) => body.latitudeDeg,
    errs: 'by-unit',
    error: [{ sd: 1.8e-5, tauS: 90 }],
  },
  {
    channel: 'longitudeDeg',
    outdoors: true,
    reads: ({ body }) => body.longitudeDeg,
    errs: 'by-unit',
    error: [{ sd: 2.7e-5, tauS: 90 }],
  },
  {
    channel: 'distanceM',
    // The watch adds up its own speed, errors and all.
    reads: ({ seen }) => runningSum(seen('speedMps')),
    errs: 'by-unit',
    error: [],
  },
  {
    channel: 'speedMps',
    reads: ({ body }) => body.speedMps,
    errs: 'by-share',
    error: [
      { sd: 0.035, tauS: 3 },
      { sd: 0.008, tauS: 60 },
    ],
  },
  {
    channel: 'altitudeM',
    outdoors: true,
    reads: ({ body }) => body.altitudeM,
    errs: 'by-unit',
    error: [
      { sd: 0.8, tauS: 900 },
      { sd: 0.15, tauS: 5 },
    ],
  },
  {
    channel: 'heartRateBpm',
    reads: ({ body }) => body.heartRateBpm,
    errs: 'by-unit',
    error: [
      { sd: 1, tauS: 12 },
      { sd: 2, tauS: 240 },
    ],
  },
  {
    channel: 'cadenceSpm',
    reads: ({ body }) => body.cadenceSpm,
    errs: 'by-share',
    error: [
      { sd: 0.012, tauS: 5 },
      { sd: 0.01, tauS: 90 },
    ],
    strays: { meanRatio: 0, sdRatio: 0.017 },
  },
  {
    channel: 'groundContactS',
    reads: ({ body }) => body.groundContactS,
    errs: 'by-share',
    error: [
      { sd: 0.02, tauS: 5 },
      { sd: 0.018, tauS: 90 },
    ],
    strays: { meanRatio: 0.015, sdRatio: 0.033 },
  },
  {
    channel: 'verticalOscillationM',
    reads: ({ body }) => body.verticalOscillationM,
    errs: 'by-share',
    error: [
      { sd: 0.02, tauS: 5 },
      { sd: 0.012, tauS: 90 },
    ],
    strays: { meanRatio: 0.035, sdRatio: 0.025 },
  },
  {
    channel: 'stepLengthM',
    reads: ({ body }) =>
      body.speedMps.map((speed, t) => (body.cadenceSpm[t]! > 0 ? (60 * speed) / body.cadenceSpm[t]! : NaN)),
    errs: 'by-share',
    error: [{ sd: 0.02, tauS: 8 }],
  },
  {
    channel: 'verticalRatio',
    reads: ({ seen }) => {
      const stepM = seen('stepLengthM')
      return seen('verticalOscillationM').map((bounceM, t) => bounceM / stepM[t]!)
    },
    errs: 'by-unit',
    error: [],
  },
  {
    channel: 'stanceBalanceRatio',
    reads: ({ body }) => body.stanceBalanceRatio,
    errs: 'by-unit',
    error: [
      { sd: 0.004, tauS: 10 },
      { sd: 0.0015, tauS: 200 },
    ],
  },
  {
    channel: 'powerW',
    reads: ({ body }) => body.powerW,
    errs: 'by-share',
    error: [
      { sd: 0.03, tauS: 5 },
      { sd: 0.012, tauS: 90 },
    ],
  },
  {
    // Bouncing in place: about a watt for each kilogram, whatever the speed (ours).
    channel: 'formPowerW',
    reads: ({ body, score }) =>
      body.cadenceSpm.map((cadence) => (cadence > 140 ? 0.95 * score.runner.athlete.massKg : 0)),
    errs: 'by-share',
    error: [{ sd: 0.03, tauS: 20 }],
  },
  {
    // Goes with the third power of speed: half the density of air times .4 square metres (running sheet 3.6).
    channel: 'airPowerW',
    reads: ({ body }) => body.speedMps.map((speed) => 0.24 * speed ** 3),
    errs: 'by-share',
    error: [{ sd: 0.1, tauS: 60 }],
  },
  {
    // Running sheet 2, table rows 1 and 2: contact 6 % longer, stiffness 12 % lower.
    channel: 'legSpringStiffnessNpm',
    reads: ({ body, score }) => {
      const { groundContactS, legSpringStiffnessNpm } = score.runner.form
      return body.groundContactS.map((contactS) => legSpringStiffnessNpm * (groundContactS / contactS) ** 2)
    },
    errs: 'by-share',
    error: [{ sd: 0.02, tauS: 8 }],
  },
  {
    channel: 'temperatureC',
    reads: ({ body }) => body.warmthC.map((warmth) => airC + warmth),
    errs: 'by-unit',
    error: [{ sd: 0.7, tauS: 1200 }],
  },
  {
    // From twelve breaths at rest to about fifty at the maximum (ours).
    channel: 'respirationPerMin',
    reads: ({ body, score }) => {
      const { heartRateRestBpm, heartRateMaxBpm } = score.runner.athlete
      const reserveBpm = heartRateMaxBpm - heartRateRestBpm
      return body.heartRateBpm.map(
        (bpm) => 12 + 38 * Math.max(0, (bpm - heartRateRestBpm) / reserveBpm) ** 1.5,
      )
    },
    errs: 'by-unit',
    error: [{ sd: 1.2, tauS: 25 }],
  },
]

function runningSum(speedMps: Float64Array): Float64Array {
  let distanceM = 0
  return speedMps.map((speed, t) => {
    if (t > 0) distanceM += speed
    return distanceM
  })
}
