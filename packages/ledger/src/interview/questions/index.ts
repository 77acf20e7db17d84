import { body } from './body.ts'
import { first } from './first.ts'
import { running } from './running.ts'
import { shoesAndFood } from './shoes-and-food.ts'
import { week } from './week.ts'

/** Every question of the first interview, in the order in which they are asked. */
export const questions = [...first, ...week, ...running, ...shoesAndFood, ...body] as const

export type QuestionId = (typeof questions)[number]['id']
