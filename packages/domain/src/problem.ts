import type { ProblemCode } from './problems.ts'

/** Why something was refused. The code is a contract (`docs/problems.md`); the detail is for people. */
export interface Problem {
  readonly code: ProblemCode
  /** What was expected, what was found, where. One sentence, no full stop. */
  readonly detail: string
  readonly path?: string
  readonly byteOffset?: number
  /** JSON pointer into the input that was refused. */
  readonly pointer?: string
}
