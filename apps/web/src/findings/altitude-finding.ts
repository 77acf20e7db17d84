import { inWords, measures } from '../words/measure.ts'
import type { Finding } from './finding.ts'

/** How hilly it was: climb and descent of the whole run. */
export const altitudeFinding: Finding = ({ report }, units) => {
  const { ascentM, descentM, distanceM } = report.recording
  if (ascentM === null || descentM === null || !distanceM) return 'Height along the way'
  const up = inWords(measures.height, ascentM, units)
  const down = inWords(measures.height, descentM, units)
  const word = words.find(({ climbRatio }) => (ascentM + descentM) / distanceM < climbRatio)
  return `${word?.word ?? 'Mountainous'}: ${up} up, ${down} down`
}

/** Climb and descent together over distance. Ours, for a title only. */
const words = [
  { word: 'Flat', climbRatio: 0.012 },
  { word: 'Gently rolling', climbRatio: 0.025 },
  { word: 'Hilly', climbRatio: 0.07 },
]
