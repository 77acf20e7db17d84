import type { Run } from '../api/schemas.ts'
import { limiterNames } from '../verdict/limiter-names.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'

/** The verdict in few words, and where the legs began to go. */
export function VerdictWords({ run }: { run: Pick<Run, 'limiter' | 'onsetDistanceM'> }) {
  const { units, language } = useReader()
  const { limiter, onsetDistanceM } = run
  const words = limiterNames[limiter ?? 'not-judged']
  if (limiter !== 'legs' || onsetDistanceM === null) return words
  return `${words}, from ${inLanguage(inWords(measures.distance, onsetDistanceM, units), language)}`
}
