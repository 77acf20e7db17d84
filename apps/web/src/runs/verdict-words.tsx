import { stoppedByNames } from '../answers/stopped-by-names.ts'
import type { Run } from '../api/schemas.ts'
import { limiterNames } from '../verdict/limiter-names.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'

/** The verdict in few words, and where the legs began to go. */
export function VerdictWords({ run }: { run: Pick<Run, 'limiter' | 'onsetDistanceM' | 'stoppedBy'> }) {
  const { units, language } = useReader()
  const { limiter, onsetDistanceM, stoppedBy } = run
  // Without a verdict the runner's own word is what there is.
  if (limiter === null && stoppedBy) return `your word: “${stoppedByNames[stoppedBy]}”`
  const words = limiterNames[limiter ?? 'not-judged']
  if (limiter !== 'legs' || onsetDistanceM === null) return words
  return `${words}, from ${inLanguage(inWords(measures.distance, onsetDistanceM, units), language)}`
}
