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

/** How far one has come: which question of how many, as far as the answers tell. Pure. */
export function progress(asked: Asked, standing: Standing): { readonly at: number; readonly of: number } {
  const now = current(asked, standing)
  const { questions } = asked
  return {
    at: now ? questions.findIndex(({ id }) => id === now.id) + 1 : questions.length,
    of: questions.length,
  }
}

/** Options after one was tapped: `none` goes with no other. Pure. */
export function toggled(chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((one) => one !== option)
  return option === none ? [none] : [...chosen.filter((one) => one !== none), option]
}

const none = 'none'
