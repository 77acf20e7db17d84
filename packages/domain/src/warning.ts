import type { WarningCode } from './warnings.ts'

/** What was odd about a file that could be read all the same. The code's first word is the part that says it. */
export interface Warning {
  readonly code: WarningCode
  readonly detail: string
  readonly byteOffset?: number
}
