import type { Evidence } from '@freshlegs/domain'
import { median, normalQuantile } from '@freshlegs/science'
import type { Covariate, Look } from '../cause.ts'
import { textOf } from '../say/say.ts'
import type { Subject } from '../survival/subject.ts'
import { settings } from './settings.ts'
import { tells } from './tells.ts'
import type { Weighing } from './weigh.ts'

/** What a covariate has to say, in the runner's own numbers. */
export interface Spoken {
  readonly for: readonly Evidence[]
  readonly against: readonly Evidence[]
  /** What was looked at and does not decide it. */
  readonly neither: readonly Evidence[]
}

/** At most so many runs are named under one sentence. */
const mostRuns = 10

/**
 * In how many of the last runs it was there, and which show it best; how often it was there when the legs gave out, and
 * how often on other runs as long; and what the covariate has to say beside.
 *
 * @param telling those of the last runs that tell of it
 * @param settled whether they are enough, and unlike enough, for its absence to speak against it
 */
export function evidenceOf(
  covariate: Covariate,
  look: Look,
  weighing: Weighing,
  { telling, settled }: { readonly telling: readonly number[]; readonly settled: boolean },
): Spoken {
  const { id, words, showsBeyond = 0 } = covariate
  const { exposures } = look
  const { past, recent, subjects } = weighing
  const shows = (run: number) => exposures[run]! > showsBeyond
  const base = { cause: id, interval: null, basis: words.basis } as const
  const named = (among: readonly number[]): Evidence['runs'] =>
    among
      .filter((run) => exposures[run]! > 0)
      .toSorted((a, b) => exposures[b]! - exposures[a]!)
      .slice(0, mostRuns)
      .map((run) => ({ id: past.runs[run]!.id, ...look.stretch?.(run), says: look.says(run) }))

  const whereThere = textOf(words.there, past.say)
  const there = telling.filter(shows)
  const known = { telling: telling.length, recent: recent.length }
  const counted: Evidence = {
    ...base,
    says:
      there.length > 0
        ? shownIn(there.length, known, whereThere)
        : notShownIn(known, textOf(words.notThere, past.say)),
    value: there.length,
    unit: 'runs',
    runs: named(there),
  }
  const gone = subjects.filter(({ run, event }) => event && tells(look, run))
  const goneRuns = gone.map(({ run }) => run)
  const compared = comparedWith(gone, othersAsLong(subjects, gone, look), shows, whereThere)
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
  const more = goneRuns.length > 0 ? (look.more?.(goneRuns) ?? {}) : {}
  const also = (says: string | undefined): Evidence[] =>
    says ? [{ ...base, says, value: null, unit: null, runs: [] }] : []
  const spoken: Spoken = {
    for: [
      ...(there.length > 0 ? [counted] : []),
      ...(compared?.side === 'for' ? comparison : []),
      ...also(more.for),
    ],
    against: [
      ...(there.length > 0 ? [] : [counted]),
      ...(compared?.side === 'against' ? comparison : []),
      ...also(more.against),
    ],
    neither: [...(compared?.side === 'neither' ? comparison : []), ...also(more.neither)],
  }
  return settled ? spoken : { for: spoken.for, against: [], neither: [...spoken.against, ...spoken.neither] }
}

/** Runs on which the legs held at least as long as they mostly did before they gave out: short ones say nothing. */
function othersAsLong(
  subjects: readonly Subject[],
  gone: readonly Subject[],
  look: Look,
): readonly Subject[] {
  const asLong = median(gone.map(({ time }) => time))
  return subjects.filter(({ run, event, time }) => !event && time >= asLong && tells(look, run))
}

/** How often it was there on both, and what that speaks for; null where either is hardly any. */
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
  const deviations = difference([there, gone.length], [thereToo, others.length])
  const side: keyof Spoken = deviations > clear ? 'for' : deviations < -clear ? 'against' : 'neither'
  return {
    gone: there,
    side,
    says: `${of(there, gone.length)} runs on which your legs gave out ${agreeing(there, words)}, and ${of(thereToo, others.length)} others as long on which they held.`,
  }
}

/** By how many standard errors the first share is the larger; nothing where there is nothing to tell them apart by. */
function difference([n, all]: readonly [number, number], [m, others]: readonly [number, number]): number {
  const both = (n + m) / (all + others)
  const error = Math.sqrt(both * (1 - both) * (1 / all + 1 / others))
  return error > 0 ? (n / all - m / others) / error : 0
}

const clear = normalQuantile(0.5 + settings.differenceConfidence / 2)

interface Known {
  readonly telling: number
  readonly recent: number
}

/** Of runs that are not all known it is said first of how many they are. */
const ofKnown = ({ telling, recent }: Known) => `Of your last ${recent} runs this can be told of ${telling}`

function shownIn(n: number, known: Known, words: string): string {
  if (known.telling < known.recent) {
    if (known.telling === 1) return `${ofKnown(known)}, which ${agreeing(1, words)}.`
    return `${ofKnown(known)}: ${n === known.telling ? 'all' : n} of them ${agreeing(n, words)}.`
  }
  return known.recent === 1
    ? `Your last run ${agreeing(1, words)}.`
    : `${n} of your last ${known.recent} runs ${agreeing(n, words)}.`
}

function notShownIn(known: Known, words: string): string {
  if (known.telling < known.recent)
    return known.telling === 1
      ? `${ofKnown(known)}, which shows nothing of it.`
      : `${ofKnown(known)}: none of them ${words}.`
  return known.recent === 1
    ? 'Your last run shows nothing of it.'
    : `None of your last ${known.recent} runs ${words}.`
}

const agreeing = (n: number, words: string) => (n === 1 ? words.replace(/^were /, 'was ') : words)
