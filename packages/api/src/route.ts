import type { TSchema } from 'typebox'

/** One route: what comes in, what goes out. The server answers it, the OpenAPI document and the client describe it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, parameters as `:id`. */
  readonly url: string
  readonly schema: {
    readonly operationId: string
    readonly summary: string
    readonly params?: TSchema
    readonly querystring?: TSchema
    readonly body?: TSchema
    readonly response: Readonly<Record<number, TSchema>>
    /** What it answers with where that is not JSON. */
    readonly produces?: readonly string[]
    readonly consumes?: readonly string[]
  }
}

/** Keeps the literal types of a route's schemas. */
export const defineRoute = <const R extends Route>(route: R): R => route
