import type { Evidence } from '@freshlegs/domain'
import { median } from '@freshlegs/science'
import type { Covariate, Look } from '../cause.ts'
import { textOf } from '../say/say.ts'
import type { Subject } from '../survival/subject.ts'
import type { Weighing } from './weigh.ts'

/** What a covariate has to say, in the runner's own numbers. */
export interface Spoken {
  readonly for: readonly Evidence[]
  readonly against: readonly Evidence[]
}

/** At most so many runs are named under one sentence. */
const mostRuns = 10

/**
 * In how many of the last runs it was there, and which show it best; how often it was there when the legs gave out, and
 * how often on other runs as long; and what the covariate has to say beside.
 */
export function evidenceOf(covariate: Covariate, look: Look, weighing: Weighing): Spoken {
  const { id, words, showsBeyond = 0 } = covariate
  const { exposures } = look
  const { past, recent, subjects } = weighing
  const isKnown = (run: number) => !Number.isNaN(exposures[run]!)
  const shows = (run: number) => exposures[run]! > showsBeyond
  const base = { cause: id, interval: null, basis: words.basis } as const
  const named = (among: readonly number[]): Evidence['runs'] =>
    among
      .filter((run) => exposures[run]! > 0)
      .toSorted((a, b) => exposures[b]! - exposures[a]!)
      .slice(0, mostRuns)
      .map((run) => ({ id: past.runs[run]!.id, ...look.stretch?.(run), says: look.says(run) }))

  const whereThere = textOf(words.there, past.say)
  const judged = recent.filter(isKnown)
  if (judged.length === 0) return { for: [], against: [] }
  const there = judged.filter(shows)
  const counted: Evidence = {
    ...base,
    says:
      there.length > 0
        ? shownIn(there.length, judged.length, whereThere)
        : notShownIn(judged.length, textOf(words.notThere, past.say)),
    value: there.length,
    unit: 'runs',
    runs: named(there),
  }
  const gone = subjects.filter(({ run, event }) => event && isKnown(run))
  const compared = comparedWith(gone, othersAsLong(subjects, gone, isKnown), shows, whereThere)
  const also = (says: string | undefined): Evidence[] =>
    says ? [{ ...base, says, value: null, unit: null, runs: [] }] : []
  const goneRuns = gone.map(({ run }) => run)
  const more = goneRuns.length > 0 ? (look.more?.(goneRuns) ?? {}) : {}
  const comparison: Evidence[] = compared
    ? [
        {
          ...base,
          says: compared.says,
          value: compared.gone,
          unit: 'runs',
          runs: named(goneRuns.filter(shows)),
        },
      ]
    : []
  return {
    for: [...(there.length > 0 ? [counted] : []), ...(compared?.isMore ? comparison : []), ...also(more.for)],
    against: [
      ...(there.length > 0 ? [] : [counted]),
      ...(compared && !compared.isMore ? comparison : []),
      ...also(more.against),
    ],
  }
}

/** Runs on which the legs held at least as long as they mostly did before they gave out: short ones say nothing. */
function othersAsLong(
  subjects: readonly Subject[],
  gone: readonly Subject[],
  isKnown: (run: number) => boolean,
): readonly Subject[] {
  const asLong = median(gone.map(({ time }) => time))
  return subjects.filter(({ run, event, time }) => !event && time >= asLong && isKnown(run))
}

/** How often it was there on both; null where either is hardly any. */
function comparedWith(
  gone: readonly Subject[],
  others: readonly Subject[],
  shows: (run: number) => boolean,
  words: string,
) {
  if (gone.length < 2 || others.length < 2) return null
  const there = gone.filter(({ run }) => shows(run)).length
  const thereToo = others.filter(({ run }) => shows(run)).length
  const of = (n: number, all: number) => `${n} of the ${all}`
  return {
    gone: there,
    isMore: there / gone.length > thereToo / others.length,
    says: `${of(there, gone.length)} runs on which your legs gave out ${agreeing(there, words)}, and ${of(thereToo, others.length)} others as long on which they held.`,
  }
}

const shownIn = (n: number, of: number, words: string) =>
  of === 1 ? `Your last run ${agreeing(1, words)}.` : `${n} of your last ${of} runs ${agreeing(n, words)}.`

const notShownIn = (of: number, words: string) =>
  of === 1 ? 'Your last run shows nothing of it.' : `None of your last ${of} runs ${words}.`

const agreeing = (n: number, words: string) => (n === 1 ? words.replace(/^were /, 'was ') : words)
