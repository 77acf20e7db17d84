import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { InterviewAnswers, Question } from '../api/reason-queries.ts'
import { sayPlaces } from './places.ts'
import { rangeFor } from './range-for.ts'

/** An answer in the words in which it was given. Pure. */
export function sayAnswer(
  { kind, options, range }: Question,
  answer: InterviewAnswers[string] | undefined,
  units: UnitsOfTheReader,
): string {
  if (answer === undefined) return 'Not answered'
  if (typeof answer === 'number') {
    const { shown, unit } = rangeFor(range, units)
    const number = shown(answer)
    return `${number} ${number === 1 ? unit.replace(/s$/, '') : unit}`.trim()
  }
  const words = Array.isArray(answer) ? answer : [String(answer)]
  if (kind === 'body-map') return sayPlaces(words)
  return words.map((word) => options.find(({ id }) => id === word)?.says ?? word).join('; ')
}
