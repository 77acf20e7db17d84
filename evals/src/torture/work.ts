import type { House } from '@freshlegs/server'
import type { Said } from './said.ts'
import type { Task } from './task.ts'

/** Something that a runner does to what is kept, and that may be cut short at any moment. */
export interface Work {
  readonly name: string
  /** @param round counts up, when it is done again and again */
  work(house: House, task: Task, round: number, say: (said: Said) => void): Promise<void>
}
