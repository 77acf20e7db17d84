import { judge, type Told, word } from '@freshlegs/analysis'
import { limiters } from '@freshlegs/domain'
import { knownOf } from './labelled.ts'
import { type LabelledRun, labelledRuns } from './labelled-runs.ts'

/** How many runs of each answer are said. */
const ofEach = 6

/** The full text for real runs of all answers, in turn, so that it can be read aloud. */
export function say(): string {
  const runs = labelledRuns()
  if (runs === null) return 'skipped: the folder with real runs is absent'
  const texts = runs.map((run) => ({ run, told: toldOf(run) }))
  return limiters
    .flatMap((limiter) => texts.filter(({ told }) => told.judgement.limiter === limiter).slice(0, ofEach))
    .map(({ run, told }) => textOf(run, told))
    .join('\n\n')
}

function toldOf(run: LabelledRun): Told {
  const { heartRateBpm, cadenceSpm, groundContactS, distanceM } = run.bins
  const has = (column?: Float64Array) =>
    column !== undefined && column.filter((value) => value > 0).length > distanceM.length / 2
  return {
    judgement: judge(run.bins, knownOf(run)),
    units: 'metric',
    distanceM: run.distanceM,
    has: { heartRate: has(heartRateBpm), cadence: has(cadenceSpm), groundContact: has(groundContactS) },
    doubts: [],
    medianTemperatureC: NaN,
    runnerSaid: null,
  }
}

function textOf(run: LabelledRun, told: Told): string {
  const words = word(told)
  return [
    `--- ${run.id}, label ${run.label}, answer ${told.judgement.limiter}`,
    words.says,
    words.sure,
    ...words.because.map(({ says }) => `  · ${says}`),
    ...words.missing.map((line) => `  ? ${line}`),
    `  → ${words.wouldChange}`,
    ...(words.also.length > 0 ? [`  also: ${words.also.join(', ')}`] : []),
  ].join('\n')
}
