import { defaultSettings, judge, sheetSettings } from '@freshlegs/analysis'
import type { Limiter } from '@freshlegs/domain'
import { Confusion } from './confusion.ts'
import { type LabelledRun, labelledRuns } from './labelled-runs.ts'
import { markdownTable } from './markdown-table.ts'
import type { EvalPart } from './result.ts'

/** The real runs read by eye, judged with our settings and with those of the sheet. Null where they are absent. */
export function labelled(): EvalPart | null {
  const runs = labelledRuns()
  if (runs === null) return null
  const models = [
    ['ours', defaultSettings.verdict],
    ['sheet', sheetSettings],
  ] as const
  const rows = models.flatMap(([model, settings]) => {
    const judged = runs.map((run) => ({ run, answer: judge(run.bins, knownOf(run), settings).limiter }))
    return (['A', 'B'] as const).map((set) => ({
      model,
      set,
      ...countOf(judged.filter(({ run }) => run.set === set)),
    }))
  })
  const confusion = new Confusion()
  for (const run of runs) confusion.add(run.label, judge(run.bins, knownOf(run)).limiter)
  return {
    title: 'Real runs, read by eye',
    text: `122 runs of 17 people. Set A was tuned on, set B labelled before its answers were seen. One reader's labels: no runner was asked.

${markdownTable(
  ['settings', 'set', 'runs', 'acceptable', 'false causes', 'causes named', 'of them acceptable'],
  rows.map(({ model, set, runs: n, acceptable, falseCauses, causes }) => [
    model,
    set,
    n,
    acceptable,
    falseCauses,
    causes,
    causes - falseCauses,
  ]),
)}

First choice of the reader (row) against our answer:

${confusion.toMarkdown('label')}`,
    figures: Object.fromEntries(
      rows.flatMap(({ model, set, acceptable, falseCauses }) => [
        [`labelled.${model}.${set}.acceptable`, acceptable],
        [`labelled.${model}.${set}.false-causes`, falseCauses],
      ]),
    ),
  }
}

export const knownOf = ({ distanceM, heartRateMaxBpm }: LabelledRun) => ({
  totalDistanceM: distanceM,
  ...(Number.isNaN(heartRateMaxBpm) ? {} : { heartRateMaxBpm }),
})

function countOf(judged: readonly { run: LabelledRun; answer: Limiter }[]) {
  const isCause = (answer: Limiter) => answer === 'legs' || answer === 'heart-lungs'
  return {
    runs: judged.length,
    acceptable: judged.filter(({ run, answer }) => run.acceptable.includes(answer)).length,
    falseCauses: judged.filter(({ run, answer }) => isCause(answer) && !run.acceptable.includes(answer))
      .length,
    causes: judged.filter(({ answer }) => isCause(answer)).length,
  }
}
