import { answer, bodyRegions, bodySides, type History, type Result, refuse } from '@freshlegs/domain'
import { questions as all, askedQuestions, nextQuestion, type Question } from '@freshlegs/ledger'

export type InterviewAnswers = History['interview']

/** Where the first interview stands. */
export interface Interview {
  readonly answers: InterviewAnswers
  /** The first that was not answered; null when all was. */
  readonly next: Question | null
  /** How many were answered, and how many there will be, as far as the answers tell. */
  readonly asked: number
  readonly about: number
  /** All that this runner is asked, in their order. */
  readonly questions: readonly Question[]
}

export function interviewOf(answers: InterviewAnswers): Interview {
  const questions = askedQuestions(answers)
  return {
    answers,
    next: nextQuestion(answers)?.question ?? null,
    asked: questions.filter(({ id }) => id in answers).length,
    about: questions.length,
    questions,
  }
}

/**
 * Answers as they can be kept: those of questions that are not asked any more, since another answer has changed, are
 * dropped. Refused as `input.invalid` where one is not what its question takes, or there is no such question.
 */
export function checkedInterview(given: Readonly<Record<string, unknown>>): Result<InterviewAnswers> {
  const kept: Record<string, InterviewAnswers[string]> = {}
  for (const [id, said] of Object.entries(given)) {
    const question = all.find((one) => one.id === id)
    const pointer = `/${id}`
    if (!question) return refuse({ code: 'input.invalid', detail: `there is no question '${id}'`, pointer })
    const checked = checkedAnswer(question, said)
    if (typeof checked === 'string') return refuse({ code: 'input.invalid', detail: checked, pointer })
    kept[id] = checked.is
  }
  const asked = new Set(askedQuestions(kept).map(({ id }) => id))
  return answer(Object.fromEntries(Object.entries(kept).filter(([id]) => asked.has(id))))
}

/** Answers that a runner may give, to every question they are then asked. */
export function exampleInterview(): InterviewAnswers {
  const answers: Record<string, InterviewAnswers[string]> = {}
  for (let next = nextQuestion(answers); next; next = nextQuestion(answers))
    answers[next.question.id] = exampleAnswer(next.question)
  return answers
}

function exampleAnswer({ kind, options = [], range }: Question): InterviewAnswers[string] {
  if (kind === 'number') return Math.round(((range?.least ?? 0) + (range?.most ?? 0)) / 3)
  if (kind === 'body-map') return ['knee-front:left']
  const words = options.map(({ id }) => id)
  // Nothing alarming: whoever tries it should see what it says of legs.
  if (kind === 'several') return words.includes('none') ? ['none'] : words.slice(0, 1)
  return words.includes('none') ? 'none' : (words[0] ?? '')
}

/** The answer, or what was expected in its place. */
function checkedAnswer(
  question: Question,
  said: unknown,
): { readonly is: InterviewAnswers[string] } | string {
  const { kind, options = [], range } = question
  const known = (one: unknown) => options.some(({ id }) => id === one)
  const words = options.map(({ id }) => id).join(', ')
  if (kind === 'number') {
    const { least = -Infinity, most = Infinity } = range ?? {}
    return typeof said === 'number' && said >= least && said <= most
      ? { is: said }
      : `expected a number from ${least} to ${most}`
  }
  if (kind === 'choice')
    return typeof said === 'string' && known(said) ? { is: said } : `expected one of ${words}`
  if (!isTexts(said)) return 'expected a list'
  if (kind === 'several') {
    if (said.includes('none') && said.length > 1) return "'none' goes with no other"
    return said.every(known) ? { is: said } : `expected some of ${words}`
  }
  return said.every(isPlace) ? { is: said } : 'expected regions of the body, as knee-front:left'
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A region, alone or with its side. */
function isPlace(text: string): boolean {
  const [region, side, ...rest] = text.split(':')
  return (
    rest.length === 0 &&
    bodyRegions.some(({ id }) => id === region) &&
    (side === undefined || bodySides.some((one) => one === side))
  )
}
