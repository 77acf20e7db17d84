import type { History } from '@freshlegs/domain'
import type { Condition, Question } from './question.ts'
import { questions } from './questions/index.ts'

type Answers = History['interview']

/** The questions that this runner is asked, as far as the answers tell. Pure. */
export const askedQuestions = (answers: Answers): readonly Question[] =>
  // By their contract: as the list itself, each has a type of its own.
  questions.filter(({ askIf }: Question) => !askIf || askIf.some((condition) => holds(condition, answers)))

/** The next question that was neither answered nor skipped, and how many are left with it; null where there is none. */
export const nextQuestion = (
  answers: Answers,
  skipped: readonly string[] = [],
): { readonly question: Question; readonly left: number } | null => {
  const left = askedQuestions(answers).filter(({ id }) => !(id in answers) && !skipped.includes(id))
  const [question] = left
  return question ? { question, left: left.length } : null
}

function holds(condition: Condition, answers: Answers): boolean {
  const answer = answers[condition.question]
  if ('atLeast' in condition) return typeof answer === 'number' && answer >= condition.atLeast
  const given = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
  return given.some((one) => condition.oneOf.includes(one))
}
