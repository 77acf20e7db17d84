import type { History } from '@freshlegs/domain'
import type { QuestionId, questions } from './questions/index.ts'

type Answers = History['interview']
type Asked<Id extends QuestionId> = Extract<(typeof questions)[number], { readonly id: Id }>

/** Ids of the options of a question. */
export type OptionOf<Id extends QuestionId> =
  Asked<Id> extends { readonly options: readonly { readonly id: infer Word }[] } ? Word & string : never

/** A number by the option that was chosen; NaN where it was not asked or answered. */
export function toldChoice<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  numbers: Readonly<Record<OptionOf<Id>, number>>,
): number {
  const answer = answers[question]
  const known: Readonly<Record<string, number>> = numbers
  return typeof answer === 'string' && Object.hasOwn(known, answer) ? known[answer]! : NaN
}

/** Whether an option was ticked; undefined where it was not asked or answered. */
export function toldTick<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  option: OptionOf<Id>,
): boolean | undefined {
  const answer = answers[question]
  return Array.isArray(answer) ? answer.includes(option) : undefined
}

/** A number that was given; NaN where it was not asked or answered. */
export function toldNumber(answers: Answers, question: QuestionId): number {
  const answer = answers[question]
  return typeof answer === 'number' && Number.isFinite(answer) ? answer : NaN
}

/** The most that any of some ticked options says, 0 where none was ticked; NaN where it was not asked or answered. */
export function toldMost<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  units: Readonly<Partial<Record<OptionOf<Id>, number>>>,
): number {
  const answer = answers[question]
  const known: Readonly<Record<string, number | undefined>> = units
  return Array.isArray(answer)
    ? answer.reduce((most, option) => Math.max(most, (Object.hasOwn(known, option) && known[option]) || 0), 0)
    : NaN
}

/** Exposure by whether an option was ticked; NaN where it was not asked or answered. */
export function toldUnits<Id extends QuestionId>(
  answers: Answers,
  question: Id,
  option: OptionOf<Id>,
  units: number,
): number {
  const ticked = toldTick(answers, question, option)
  return ticked === undefined ? NaN : ticked ? units : 0
}
