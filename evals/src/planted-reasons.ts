import type { Finding } from '@freshlegs/domain'
import { ledgerOf } from '@freshlegs/ledger'
import { type HistoryPlan, imagineHistory, type Weakness, weaknesses } from '@freshlegs/synthetic'
import { markdownTable } from './markdown-table.ts'
import { range } from './planted-truths.ts'
import { type EvalPart, percent } from './result.ts'

/** Shares of the runs and mornings of which an imagined runner says something. */
const answeredRatios = [0, 0.3, 0.6, 1]
const usuallyAnswered = 0.6

/** Two at once: one of the week and one of another part each. */
const pairs: readonly (readonly [Weakness, Weakness])[] = [
  ['distance-spike', 'worn-shoes'],
  ['unaccustomed-descent', 'overstriding'],
  ['not-recovered', 'above-threshold'],
  ['fast-opening', 'low-carbohydrate'],
]

/** Imagined runners of two years with a weakness planted in them, or none: does the ledger find it, and no other? */
export function plantedReasons(runners: number): EvalPart {
  const seeds = range(runners)
  const alone = weaknesses.map((weakness) => ({
    weakness,
    rows: seeds.map((seed) => lookedAt({ seed, weaknesses: [weakness] })),
  }))
  const sound = range(4 * runners).map((seed) => lookedAt({ seed, weaknesses: [] }))
  const both = pairs.map((pair) => ({
    pair,
    rows: seeds.map((seed) => lookedAt({ seed, weaknesses: pair })),
  }))
  const told = answeredRatios.map((answeredRatio) => ({
    answeredRatio,
    rows:
      answeredRatio === usuallyAnswered
        ? alone.flatMap(({ rows }) => rows)
        : weaknesses.flatMap((weakness) =>
            seeds.map((seed) => lookedAt({ seed, weaknesses: [weakness], answeredRatio })),
          ),
  }))
  const all = alone.flatMap(({ rows }) => rows)
  const bothRows = both.flatMap(({ rows }) => rows)
  const runs = Math.round(all.reduce((sum, row) => sum + row.runs, 0) / all.length)
  return {
    title: 'Planted reasons',
    text: `Imagined runners of two years, ${runs} runs on average, of which they say something of three in five. ${runners} a row; one weakness each that hurries the end by a hazard ratio of 3.7 a unit.

${markdownTable(
  ['planted', 'legs gave out, % of runs', 'first %', 'in first three %', 'claimed %', 'another claimed %'],
  [
    ...alone.map(({ weakness, rows }) => rowOf(weakness, rows)),
    ...both.map(({ pair, rows }) => rowOf(pair.join(' and '), rows)),
    rowOf('none', sound),
  ],
)}

*First*: it is ranked before all other causes; of two at once, one of them is. *In first three*: it is among the three ranked first; of two, both are. *Claimed*: its interval is clear of nothing; of two, both are.

By how much the runner says, one weakness each:

${markdownTable(
  ['of runs and mornings told %', 'first %', 'in first three %', 'claimed %', 'another claimed %'],
  told.map(({ answeredRatio, rows }) => [100 * answeredRatio, ...rowOf('', rows).slice(2)]),
)}

What is eaten and how the morning was is known only from what the runner says: without a word, these two cannot be found.`,
    figures: {
      'reasons.first-percent': share(all, ({ first }) => first),
      'reasons.top3-percent': share(all, ({ inThree }) => inThree),
      'reasons.claimed-percent': share(all, ({ claimed }) => claimed),
      'reasons.another-claimed-percent': share(all, ({ another }) => another),
      'reasons.none-claimed-percent': share(sound, ({ another }) => another),
      'reasons.two.first-percent': share(bothRows, ({ first }) => first),
      'reasons.two.both-in-three-percent': share(bothRows, ({ inThree }) => inThree),
      ...Object.fromEntries(
        told.map(({ answeredRatio, rows }) => [
          `reasons.first-percent.told-${100 * answeredRatio}`,
          share(rows, ({ first }) => first),
        ]),
      ),
    },
  }
}

interface Row {
  readonly runs: number
  readonly gaveOut: number
  readonly first: boolean
  readonly inThree: boolean
  readonly claimed: boolean
  /** A cause was claimed that was not planted. */
  readonly another: boolean
}

function lookedAt(plan: HistoryPlan): Row {
  const history = imagineHistory({ answeredRatio: usuallyAnswered, ...plan })
  const { parts } = ledgerOf(history, { engine: 'evals' })
  const ranked = parts
    .flatMap(({ causes }) => causes)
    .filter(({ worth }) => worth !== null)
    .toSorted((a, b) => b.worth! - a.worth!)
  const planted: readonly string[] = plan.weaknesses
  const isPlanted = ({ cause }: Finding) => planted.includes(cause)
  const claimed = ranked.filter(({ status }) => status === 'for')
  return {
    runs: history.runs.length,
    gaveOut: history.runs.filter(({ verdict }) => verdict.index > 50).length,
    first: ranked.slice(0, 1).some(isPlanted),
    inThree: planted.length > 0 && ranked.slice(0, 3).filter(isPlanted).length === planted.length,
    claimed: planted.length > 0 && claimed.filter(isPlanted).length === planted.length,
    another: claimed.some((finding) => !isPlanted(finding)),
  }
}

const share = (rows: readonly Row[], is: (row: Row) => boolean) =>
  percent(rows.filter(is).length, rows.length)

function rowOf(name: string, rows: readonly Row[]): (string | number)[] {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  const gaveOut = percent(
    sum((row) => row.gaveOut),
    sum((row) => row.runs),
  )
  if (name === 'none') return [name, gaveOut, '–', '–', '–', share(rows, ({ another }) => another)]
  return [
    name,
    gaveOut,
    share(rows, ({ first }) => first),
    share(rows, ({ inThree }) => inThree),
    share(rows, ({ claimed }) => claimed),
    share(rows, ({ another }) => another),
  ]
}
