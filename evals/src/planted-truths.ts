import { median } from '@freshlegs/science'
import { legs, type PlantedCase, plantedCases, plantedNoises, plantRun, tiers } from '@freshlegs/synthetic'
import { areaUnderCurve } from './area-under-curve.ts'
import { Confusion } from './confusion.ts'
import { markdownTable } from './markdown-table.ts'
import { isAcceptable, type Outcome, outcomeOf } from './outcome.ts'
import { type EvalPart, percent } from './result.ts'

/** Planted truths on flat steady runs, by what the runner wore and by noise. */
export function plantedTruths(seeds: number): EvalPart {
  const cases = plantedCases.filter(({ group }) => group === 'truth')
  const runs = cases.map((one) => ({ one, outcomes: range(seeds).map((seed) => outcomeOf(one.plant(seed))) }))
  const full = runs.filter(({ one }) => one.noise === 1 && one.tier === 'power')
  const confusion = new Confusion()
  for (const { one, outcomes } of full) for (const { answer } of outcomes) confusion.add(one.truth, answer)
  const rows = tiers.flatMap(({ id }) =>
    plantedNoises.map((noise) => rowOf(runs.filter(({ one }) => one.tier === id && one.noise === noise))),
  )
  const onsets = onsetErrors(seeds)
  const nominal = rows.find(({ tier, noise }) => tier === 'power' && noise === 1)
  return {
    title: 'Planted truths',
    text: `Flat, steady runs of 75 to 150 minutes, ${seeds} runners a row. Noise 1 is what real runs show.

All sensors, noise 1:

${confusion.toMarkdown('truth')}

${markdownTable(
  ['sensors', 'noise', 'runs', 'acceptable %', 'exact %', 'AUC legs', 'false legs %'],
  rows.map(({ tier, noise, runs, acceptable, exact, auc, falseLegs }) => [
    tier,
    noise,
    runs,
    acceptable,
    exact,
    Number.isNaN(auc) ? '–' : auc.toFixed(3),
    falseLegs,
  ]),
)}

*Exact* counts the planted answer alone, *acceptable* also an honest cannot-tell. *AUC legs*: how well the index ranks runs with tired legs above all others. *False legs*: legs said of runs that did not fade, or were eased on purpose.

Onset of a 15-minute ramp, all sensors, noise 1: median error ${onsets.medianMin} minutes, found in ${onsets.foundPercent} %.`,
    figures: {
      'truth.auc-legs': nominal?.auc ?? NaN,
      'truth.acceptable-percent': nominal?.acceptable ?? NaN,
      'truth.exact-percent': nominal?.exact ?? NaN,
      'truth.false-legs-percent': nominal?.falseLegs ?? NaN,
      'truth.onset-error-min': onsets.medianMin,
      'truth.onset-found-percent': onsets.foundPercent,
      ...Object.fromEntries(
        rows.map(({ tier, noise, acceptable }) => [`truth.acceptable.${tier}.noise-${noise}`, acceptable]),
      ),
    },
  }
}

export const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

interface Runs {
  readonly one: PlantedCase
  readonly outcomes: readonly Outcome[]
}

function rowOf(group: readonly Runs[]) {
  const all = group.flatMap(({ outcomes }) => outcomes)
  const ofTruth = (...ids: string[]) => all.filter(({ truth }) => ids.includes(truth.id))
  const harmless = ofTruth('none', 'eased')
  const anyIndex = all.some(({ index }) => index > 0)
  return {
    tier: group[0]?.one.tier ?? '',
    noise: group[0]?.one.noise ?? NaN,
    runs: all.length,
    acceptable: percent(all.filter(isAcceptable).length, all.length),
    exact: percent(all.filter(({ truth, answer }) => truth.limiter === answer).length, all.length),
    auc: anyIndex
      ? areaUnderCurve(
          ofTruth('legs').map(({ index }) => index),
          ofTruth('none', 'eased', 'heart-lungs').map(({ index }) => index),
        )
      : NaN,
    falseLegs: percent(harmless.filter(({ answer }) => answer === 'legs').length, harmless.length),
  }
}

function onsetErrors(seeds: number) {
  const errors = range(2 * seeds).map((seed) => {
    const { truth, onsetS } = outcomeOf(plantRun({ seed, truth: legs, effect: { rampS: 900 } }))
    return Math.abs(onsetS - truth.onsetS) / 60
  })
  const found = errors.filter((error) => !Number.isNaN(error))
  return {
    medianMin: Math.round(10 * median(found)) / 10,
    foundPercent: percent(found.length, errors.length),
  }
}
