import type { RunEdit } from '@freshlegs/domain'
import type { KeptRun } from '@freshlegs/store/contract'
import { wordsTakenOver } from './words-taken-over.ts'

type Worded = Pick<KeptRun, 'summary' | 'notes' | 'about'>

/**
 * What a main recording gives back when the runner says that another one is of another outing: every word that it has
 * from that one, and neither from its own source nor from one that stays with it. Undefined where that is nothing.
 *
 * @param staying the other recordings of the outing
 */
export function wordsTakenBack(
  main: Worded,
  leaving: Worded,
  staying: readonly Worded[],
): RunEdit | undefined {
  const own = sourceWords(main)
  const stay = staying.map(wordsOf)
  const now = wordsTakenOver(main)
  const [theirs, toldBy] = [wordsTakenOver(leaving), sourceWords(leaving)]
  const back: RunEdit = Object.fromEntries(
    keys.flatMap((key) => {
      const word = now[key]
      const isTheirs = word !== undefined && (word === theirs[key] || word === toldBy[key])
      const isElsewhere = word === own[key] || stay.some((words) => words.includes(`${key} ${word}`))
      return isTheirs && !isElsewhere ? [[key, own[key] ?? unsaid[key]]] : []
    }),
  )
  return Object.keys(back).length === 0 ? undefined : back
}

/** As its source said them, before anybody said otherwise. */
const sourceWords = ({ about: { name, description, gear, race } }: Worded): RunEdit => ({
  ...(name !== undefined && { name }),
  ...(description !== undefined && { notes: description }),
  ...(gear !== undefined && { gear }),
  ...(race !== undefined && { race }),
})

const wordsOf = (one: Worded): readonly string[] =>
  [wordsTakenOver(one), sourceWords(one)].flatMap((words) =>
    Object.entries(words).map(([key, word]) => `${key} ${word}`),
  )

const unsaid = {
  name: null,
  notes: null,
  gear: null,
  race: null,
  stoppedBy: null,
  ignored: false,
  heartRateIgnored: false,
} as const satisfies Required<RunEdit>

const keys = [
  'name',
  'notes',
  'gear',
  'race',
  'stoppedBy',
  'ignored',
  'heartRateIgnored',
] as const satisfies readonly (keyof RunEdit)[]
