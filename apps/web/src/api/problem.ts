import type { ProblemCode } from '@freshlegs/domain'

/** Freshlegs answered, and the answer was no. */
export class Refused extends Error {
  readonly status: number
  /** Where the refusal has one of our codes. */
  readonly code: ProblemCode | undefined

  constructor({ status, detail, code }: { status: number; detail: string; code?: ProblemCode | undefined }) {
    super(detail)
    this.name = 'Refused'
    this.status = status
    this.code = code
  }
}

/** Nobody answered: the program that serves the page is not running any more. */
export class Gone extends Error {
  constructor() {
    super('Freshlegs is not running any more.')
    this.name = 'Gone'
  }
}

export const isNotFound = (failure: unknown): boolean => failure instanceof Refused && failure.status === 404
