import type { PartId } from '@freshlegs/domain'

/** One question of the first interview. All of it is plain values, so that it can be sent and kept. */
export interface Question {
  readonly id: string
  readonly part: PartId
  readonly asks: string
  /**
   * What the answer is: the id of one option, a list of ids of options, a number, or a list of body regions, each alone
   * or with its side: `knee-front`, `knee-front:left`.
   */
  readonly kind: 'choice' | 'several' | 'number' | 'body-map'
  /** Of a choice and of several; `none` among several goes with no other. */
  readonly options?: readonly Option[]
  /** Of a number. */
  readonly range?: { readonly least: number; readonly most: number; readonly unit: string }
  /** It is asked when any of these holds; always where there are none. They look at questions before it only. */
  readonly askIf?: readonly Condition[]
  /** Ids of the causes that read it; `red-flags` for what must be said first, `answer` for how the rest is told. */
  readonly feeds: readonly string[]
}

export interface Option {
  readonly id: string
  readonly says: string
}

/** The answer is, or holds, one of these, or is a number of at least so much. */
export type Condition =
  | { readonly question: string; readonly oneOf: readonly string[] }
  | { readonly question: string; readonly atLeast: number }
