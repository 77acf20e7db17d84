import type { Given } from '@freshlegs/analysis'
import type { Problem, Report } from '@freshlegs/domain'
import type { Judged, Source } from '../reading/messages.ts'

/** What the page can show. */
export type Screen =
  | { readonly at: 'landing' }
  | { readonly at: 'list'; readonly entries: readonly Entry[] }
  | {
      readonly at: 'run'
      /** Another opening is another page, even of the same file. */
      readonly key: number
      readonly opened: Opened
      readonly judged: Judged
      readonly given: Given
    }
  | { readonly at: 'refused'; readonly opened: Opened; readonly problem: Problem }
  | { readonly at: 'broken'; readonly detail: string }

/** Where a run came from and what to call it. */
export interface Opened {
  readonly name: string
  readonly source: Source
}

/** A line of the list. */
export interface Entry extends Opened {
  readonly outcome:
    | { readonly kind: 'report'; readonly report: Report }
    | { readonly kind: 'refused'; readonly problem: Problem }
    | { readonly kind: 'broken'; readonly detail: string }
}
