import type { Limiter } from '@freshlegs/domain'

/** What a list of runs can be narrowed down to, and its order; an absent key leaves all in. */
export interface RunsWanted {
  readonly order?: 'newest' | 'oldest' | 'longest' | 'fastest'
  readonly text?: string
  readonly limiter?: Limiter | 'not-judged'
  readonly gear?: string
  /** Days, by the clock of the run. */
  readonly from?: string
  readonly to?: string
  /** Only those, in place of the others. */
  readonly deleted?: boolean
}

/** One piece of the list. */
export interface RunsAsked extends RunsWanted {
  readonly offset: number
  readonly limit: number
}
