import type { House } from '@freshlegs/server'
import type { PlantedFile } from './plant-files.ts'
import type { Promises } from './promises.ts'

/** A question to what is kept, after a kill. */
export interface Exam {
  readonly asks: string
  /** What is not as it was promised, in sentences. What is found instead is what holds from now on. */
  examine(house: House, promises: Promises, context: ExamContext): Promise<readonly string[]>
}

export interface ExamContext {
  /** All that were ever planted, by hash. */
  readonly planted: ReadonlyMap<string, PlantedFile>
  /** A folder for what an exam needs for a while. */
  readonly scratch: string
}
