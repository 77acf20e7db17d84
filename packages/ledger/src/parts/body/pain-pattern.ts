import type { Pain } from '@freshlegs/domain'
import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldTick } from '../../interview/told.ts'
import { painName } from '../../looking/pain-name.ts'
import type { Past } from '../../past/past.ts'

const days = 42
/** In so many runs at least. */
const leastRuns = 2
/** Within this share of their mean, minutes are the same. Ours. */
const sameMinuteRatio = 0.2

/** The same place at about the same minute, gone soon after stopping: a pattern that a doctor asks about. */
export const painPattern: Cause = {
  id: 'pain-pattern',
  part: 'body',
  name: 'The same pain at the same minute, gone on stopping',
  needs: ['pains'],
  unit: 'a run within six weeks of such a pattern of pain',
  look(past) {
    const patterns = patternsBefore(past)
    return {
      exposures: past.column((_, at) => (patterns[at] === undefined ? NaN : patterns[at] === null ? 0 : 1)),
      says: (at) => patterns[at]?.says ?? 'no such pattern in the six weeks before',
      stretch: (at) => stretchOf(past, at),
    }
  },
  priorLogHazardRatio: 0.3,
  words: {
    there: 'came within six weeks of the same pain at about the same minute, gone soon after stopping',
    notThere: 'came within six weeks of such a pattern',
    told: 'You told of pain that begins at about the same point and goes within minutes of standing still.',
    notTold: 'You told of no pain that begins at the same point and goes on standing still.',
    basis: 'answers',
  },
  told(answers) {
    const starts = toldTick(answers, 'pain-behaviour', 'starts_fixed_point')
    const eases = toldTick(answers, 'pain-behaviour', 'better_stop_lt5')
    return starts === undefined ? NaN : starts && eases ? 1.5 : 0
  },
  advice: () =>
    'Have this looked at before you train on it: pain that begins at the same point and goes on stopping is one of the patterns a doctor can test for.',
  next: 'After a run, tap where it hurt, the minute it began, and whether it went on stopping.',
  sources: ['ours'],
  assumed: ['What counts as the same minute, and six weeks, are ours. It names no illness.'],
}

type Pattern = { readonly says: string }

/** Before each run: undefined where nothing was asked, null where there is no pattern. */
function patternsBefore({ since, runs }: Past): (Pattern | null | undefined)[] {
  const from = since(days)
  const painful: number[] = []
  let lastAsked = -1
  let pattern: Pattern | null = null
  let isNew = false
  return runs.map(({ said: { pains } }, at) => {
    for (; painful.length > 0 && painful[0]! < from[at]!; isNew = true) painful.shift()
    // The same pains make the same pattern: on most runs nothing has come to them or gone.
    if (isNew) pattern = patternIn(painful.flatMap((run) => runs[run]!.said.pains ?? []))
    isNew = pains !== undefined && pains.length > 0
    if (isNew) painful.push(at)
    const asked = lastAsked >= from[at]!
    if (pains !== undefined) lastAsked = at
    return asked ? pattern : undefined
  })
}

function patternIn(all: readonly Pain[]): Pattern | null {
  const byPlace = new Map<string, Pain[]>()
  for (const pain of all) {
    const place = painName(pain)
    const there = byPlace.get(place)
    if (there) there.push(pain)
    else byPlace.set(place, [pain])
  }
  for (const [place, pains] of byPlace) {
    const minutes = pains.flatMap(({ fromMin }) => (fromMin === undefined ? [] : [fromMin]))
    const middle = mean(minutes)
    const same = minutes.every((minute) => Math.abs(minute - middle) <= sameMinuteRatio * middle)
    const eased = pains.filter(({ easedOnStopping }) => easedOnStopping === true).length
    if (minutes.length >= leastRuns && same && 2 * eased >= pains.length)
      return { says: `${place}, from about minute ${Math.round(middle)}, in ${minutes.length} runs before` }
  }
  return null
}

/** From the minute in which it began in this run, where that was said. */
function stretchOf({ runs }: Past, at: number) {
  const { said, elapsedS } = runs[at]!
  const from = said.pains?.find(({ fromMin }) => fromMin !== undefined)?.fromMin
  return from === undefined || 60 * from >= elapsedS ? null : { fromS: 60 * from, toS: Math.round(elapsedS) }
}
