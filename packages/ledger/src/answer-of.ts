import type { History, LedgerPart } from '@freshlegs/domain'
import { parts } from '@freshlegs/domain'
import { toldChoice } from './interview/told.ts'

/** Fewer judged runs are said before anything else. */
const fewRuns = 10

/** The answer in one sentence or two: how much it rests on first where that is little, then what is most likely in the way. */
export function answerOf(
  ranked: readonly LedgerPart[],
  runs: { readonly judged: number; readonly total: number },
  interview: History['interview'],
): string {
  const judged = ranked.filter(({ status }) => status !== 'no-data').length
  const told = ranked.some(({ basis }) => basis === 'told')
  if (judged === 0) return 'Nothing is known yet. Answer the first questions, or import your runs.'
  return [
    runs.total > 0 && runs.judged < fewRuns
      ? `Only ${runs.judged} of ${runs.total} ${runs.total === 1 ? 'run' : 'runs'} could be judged.`
      : '',
    runs.total === 0 && told ? `From what you told us: ${lowerFirst(likeliest(ranked))}` : likeliest(ranked),
    runs.total === 0 ? notLegs(interview) : '',
    judged < parts.length ? `${judged} of 7 parts could be judged.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function likeliest(ranked: readonly LedgerPart[]): string {
  const standing = ranked.filter(({ status }) => status === 'for')
  const [first] = standing.flatMap(({ causes }) => causes.filter(({ status }) => status === 'for'))
  if (first) return `Most likely in the way: ${lowerFirst(first.name)}.`
  const [possible] = ranked.flatMap(({ causes }) => causes).filter(({ strength }) => (strength ?? 0) > 0)
  const told = possible?.basis === 'told'
  return possible && told
    ? `Look first at this: ${lowerFirst(possible.name)}. It is a guess until runs show it.`
    : 'Nothing stands out yet as the reason.'
}

/** Who says that something else gives out first is told so: the seven parts are about legs. */
function notLegs(interview: History['interview']): string {
  const other = toldChoice(interview, 'gives-out-first', {
    legs: 0,
    both: 0,
    breath: 1,
    stomach: 1,
    heat: 1,
    nothing: 1,
  })
  return other === 1 ? 'You told that something else gives out before your legs.' : ''
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
