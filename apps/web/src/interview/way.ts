import type { Interview, Question } from '../api/reason-queries.ts'

/** Where in the questions one is. */
export interface Standing {
  /** The question that is gone to on purpose; null for the first that is open. */
  readonly at: string | null
  /** Left open for now. */
  readonly skipped: readonly string[]
}

type Asked = Pick<Interview, 'answers' | 'questions'>

/** The question on the screen; null at the end. Pure. */
export function current({ answers, questions }: Asked, { at, skipped }: Standing): Question | null {
  const gone = questions.find(({ id }) => id === at)
  return gone ?? questions.find(({ id }) => !(id in answers) && !skipped.includes(id)) ?? null
}

/** The one before the one on the screen, whether it was answered or not; null at the first. Pure. */
export function before(asked: Asked, standing: Standing): Question | null {
  const { questions } = asked
  const now = current(asked, standing)
  const place = now ? questions.findIndex(({ id }) => id === now.id) : questions.length
  return questions[place - 1] ?? null
}

/** How many questions lie behind one, and how many before, as far as the answers tell: an answer may call for more. Pure. */
export function progress({ answers, questions }: Asked, { skipped }: Standing): Progress {
  const left = questions.filter(({ id }) => !(id in answers) && !skipped.includes(id)).length
  return { done: questions.length - left, left }
}

export interface Progress {
  readonly done: number
  readonly left: number
}

/** Among several options: goes with no other. */
export const none = 'none'
