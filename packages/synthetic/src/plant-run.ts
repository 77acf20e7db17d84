import { type Limiter, pausedWithin, type Recording, type Track } from '@freshlegs/domain'
import { acceptableAnswers } from './acceptable-answers.ts'
import { beatsOf } from './beats-of.ts'
import { lapsOf } from './laps-of.ts'
import { mapStreams } from './map-streams.ts'
import type { RunPlan } from './run-plan.ts'
import type { Runner } from './runner.ts'
import { type Score, scoreOf } from './score.ts'
import { sense } from './sense.ts'
import { type Body, simulate } from './simulate.ts'
import { thin } from './thin.ts'
import { toResolution } from './to-resolution.ts'
import { wornChannels } from './worn-channels.ts'

/**
 * A whole run from a plan: what a file of it would hold, and what is true of it. Same plan, same run.
 *
 * The path: score (nothing left open) -> body, second by second -> what sensors make of it -> the records that the
 * watch keeps -> faults -> rounding to what a file can hold.
 */
export function plantRun(plan: RunPlan): PlantedRun {
  const score = scoreOf(plan)
  const body = simulate(score)
  const sensed = sense(score, body, wornChannels(plan))
  const count = body.speedMps.length
  const kept = thin(count, body.paused, plan.spacing ?? 1, score.chance.fork('spacing'))
  const recorded: Track = {
    timeS: kept,
    streams: mapStreams(sensed, (column) => kept.map((t) => column[t]!)),
  }
  const spoilt = (plan.faults ?? []).reduce(
    (track, fault) => fault.spoil(track, score.chance.fork(fault.id)),
    recorded,
  )
  const track: Track = { timeS: spoilt.timeS, streams: mapStreams(spoilt.streams, toResolution) }
  const countedM = toResolution(sensed.distanceM ?? body.distanceM, 'distanceM')
  return {
    runner: score.runner,
    truth: truthOf(plan, score, body),
    recording: recordingOf({ plan, score, body, track, countedM }),
  }
}

export interface PlantedRun {
  readonly recording: Recording
  readonly runner: Runner
  readonly truth: PlantedTruth
}

/** What is true of a planted run. Times are seconds since the start, pauses included; NaN where nothing fades. */
export interface PlantedTruth {
  readonly id: string
  /** The answer that is exactly right. */
  readonly limiter: Limiter
  /** The answers that an honest reader may give (`acceptable-answers.ts`). */
  readonly acceptable: readonly Limiter[]
  readonly onsetS: number
  readonly rampS: number
  /** Speed at equal slope that the effect took from the last fifth of the run, per cent; walking comes on top. */
  readonly fadePercent: number
  readonly course: string
  readonly traits: readonly string[]
  readonly faults: readonly string[]
}

/** 2026-05-01T06:30:00Z */
const usualStartMs = 1_777_617_000_000

function truthOf(plan: RunPlan, score: Score, body: Body): PlantedTruth {
  const { truth, course, onsetS, rampS, effect } = score
  const late = body.gone.subarray(Math.floor(0.8 * body.gone.length))
  const meanGone = late.reduce((sum, gone) => sum + gone, 0) / late.length
  return {
    id: truth.id,
    limiter: truth.limiter,
    acceptable: acceptableAnswers(plan, score),
    onsetS,
    rampS,
    fadePercent: truth.limiter === 'no-fade' ? 0 : 100 * effect.lossRatio * meanGone,
    course: course.id,
    traits: (plan.traits ?? []).map(({ id }) => id),
    faults: (plan.faults ?? []).map(({ id }) => id),
  }
}

function recordingOf(made: {
  readonly plan: RunPlan
  readonly score: Score
  readonly body: Body
  readonly track: Track
  /** Distance second by second, as the watch counted it. */
  readonly countedM: Float64Array
}): Recording {
  const { plan, score, body, track, countedM } = made
  const endS = countedM.length - 1
  const pauses = score.scripts.flatMap((script) => script.pauses ?? []).filter(({ toS }) => toS < endS)
  const ground = body.altitudeM
  const { course, runner, chance } = score
  return {
    format: 'synthetic',
    session: 0,
    sport: 'running',
    ...(course.subSport ? { subSport: course.subSport } : {}),
    startedAtMs: plan.startedAtMs ?? usualStartMs,
    utcOffsetS: plan.utcOffsetS ?? 7200,
    track,
    ...(plan.beats ? { beats: beatsOf(body, chance.fork('beats')) } : {}),
    pauses,
    laps: lapsOf(countedM, score.scripts),
    steps: score.scripts.flatMap((script) => script.steps ?? []),
    totals: {
      elapsedS: endS,
      timerS: endS - pausedWithin(pauses, { fromS: 0, toS: endS }),
      distanceM: countedM[endS]!,
      ascentM: course.outdoors ? Math.round(climb(ground, 1)) : NaN,
      descentM: course.outdoors ? Math.round(climb(ground, -1)) : NaN,
      effortCr10: NaN,
      feelRatio: NaN,
    },
    device: 'Simulated watch',
    athlete: runner.athlete,
    raw: [],
    warnings: [],
  }
}

function climb(altitudeM: Float64Array, sign: 1 | -1): number {
  let sumM = 0
  for (let t = 1; t < altitudeM.length; t++) sumM += Math.max(0, sign * (altitudeM[t]! - altitudeM[t - 1]!))
  return sumM
}
