import type { Recording } from '@freshlegs/domain'

/** A planted run as a runner keeps it with a service. */
export interface KeptRun {
  readonly startedAtMs: number
  readonly name: string
  readonly description?: string
  /** Shoes. */
  readonly gear?: string
  readonly race?: boolean
  /** Made when it is asked for: a history of ten years would not fit into memory. */
  plant(): Recording
}
