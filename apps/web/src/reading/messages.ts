import type { Analysis, Given } from '@freshlegs/analysis'
import type { Problem } from '@freshlegs/domain'

/** What the page asks of the worker: judge a kept run, with all that is known beside its columns. */
export interface Question {
  readonly id: number
  readonly run: KeptColumns
  /** Absent: only have the columns at hand, they will be asked about. */
  readonly given?: Given
}

/** Where the columns of a run lie; they are fetched inside the worker and never cross the page. */
export interface KeptColumns {
  readonly url: string
}

export type Reply =
  | { readonly id: number; readonly kind: 'judged'; readonly judged: Judged }
  /** The columns are there and were read, but cannot be judged. */
  | { readonly id: number; readonly kind: 'refused'; readonly problem: Problem }
  /** The columns came, and cannot be read. */
  | { readonly id: number; readonly kind: 'unreadable'; readonly problem: Problem }
  /** The server does not answer, or not with columns. */
  | { readonly id: number; readonly kind: 'absent'; readonly status: number | null }
  /** Our own mistake, not the file's. */
  | { readonly id: number; readonly kind: 'broken'; readonly detail: string }

/** One run, judged, and what the page draws it from. */
export type Judged = Analysis
