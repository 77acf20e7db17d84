import type { ImportOutcome, Problem, Source } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'
import type { Judge } from '../judging/judge.ts'

export interface ImportOptions {
  /** Opened and closed by whoever gives it. */
  readonly source: Source
  readonly store: Store
  readonly athleteId: string
  readonly judge: Judge
  /** Unix time in milliseconds. */
  now(): number
  /** Takes every sport for running. */
  readonly anySport?: boolean
  /** Nobody ran it. */
  readonly simulated?: boolean
  /** Files read and judged at once: some more than there are judges. */
  readonly parallel?: number
  /** An `AbortSignal`, for instance. */
  readonly signal?: { readonly aborted: boolean }
  onProgress?(progress: ImportProgress): void
  /**
   * Under which it is remembered. What it kept before it was cut short counts as its own, where it goes on, and what it
   * tells of mornings goes with it.
   */
  readonly importId?: string
  /** Seconds that were spent on it before it was cut short. */
  readonly beforeS?: number
}

export interface ImportProgress {
  /** Items looked at; what is to be kept of them is. */
  readonly done: number
  /** Items known so far; null where none is known. */
  readonly of: number | null
  /** As they lie in the source. */
  readonly bytesDone: number
  readonly bytesOf: number | null
  readonly perSecond: number | null
  readonly leftS: number | null
  /** Path of the item that was begun last. */
  readonly now: string | null
  readonly outcome: ImportOutcome
}

export interface ImportEnd {
  readonly outcome: ImportOutcome
  readonly state: 'done' | 'stopped'
  /** Why it ended before its time, where nobody stopped it: the store could not go on. */
  readonly problem: Problem | null
}
