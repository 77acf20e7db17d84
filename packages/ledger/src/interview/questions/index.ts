import { body } from './body.ts'
import { first } from './first.ts'
import { pain } from './pain.ts'
import { running } from './running.ts'
import { shoesAndFood } from './shoes-and-food.ts'
import { week } from './week.ts'

/**
 * Every question of the first interview, in the order in which they are asked: first what decides most. What an answer
 * has made pointless is not asked; what may need a doctor always is.
 */
export const questions = [...first, ...pain, ...running, ...week, ...shoesAndFood, ...body] as const

export type QuestionId = (typeof questions)[number]['id']
