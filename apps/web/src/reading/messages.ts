import type { Analysis, Given } from '@freshlegs/analysis'
import type { Problem, Report, Result } from '@freshlegs/domain'

/** Where a run comes from. A `File` crosses to the worker as a handle; its bytes are read there. */
export type Source =
  | { readonly kind: 'file'; readonly file: File; readonly session?: number }
  /** Without an id, the first there is. */
  | { readonly kind: 'simulated'; readonly id?: string }

/** What the page asks of the worker. `summaries` leaves the columns behind: enough for a list. */
export interface Question {
  readonly id: number
  readonly source: Source
  readonly given: Given
  readonly want: 'summaries' | 'whole'
}

export type Reply =
  /** Also where one run was wanted and the file holds several. */
  | { readonly id: number; readonly kind: 'summaries'; readonly reports: readonly Result<Report>[] }
  | { readonly id: number; readonly kind: 'whole'; readonly judged: Judged }
  | { readonly id: number; readonly kind: 'refused'; readonly problem: Problem }
  /** Our own mistake, not the file's. */
  | { readonly id: number; readonly kind: 'broken'; readonly detail: string }

/** One run, judged, and what the page draws it from. */
export interface Judged extends Analysis {
  /** Nobody ran it. */
  readonly simulated?: Simulated
}

export interface Simulated {
  readonly says: string
  readonly others: readonly { readonly id: string; readonly title: string }[]
}
