import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Route } from '@freshlegs/api'
import type { Result } from '@freshlegs/domain'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Static, TSchema } from 'typebox'
import { refuseWith } from './problem-of.ts'

/** Has a route answered. What is asked and what is answered have the types of its schemas. */
export function on<R extends Route>(
  api: FastifyInstance,
  route: R,
  handle: (asked: Asked<R>, reply: FastifyReply) => Handled<R> | Promise<Handled<R>>,
): void {
  const [status] = Object.keys(route.schema.response)
  api.route({
    ...route,
    handler: async (request, reply) => {
      // Fastify has held the request against the very schemas that make the type.
      const { params, query, body, headers, raw } = request
      const handled = await handle({ params, query, body, headers, raw } as Asked<R>, reply)
      if (handled === sent) return reply
      if (!handled.ok) return refuseWith(reply, handled.problem)
      return reply.code(Number(status)).send(handled.value)
    },
  })
}

export interface Asked<R extends Route> {
  readonly params: Of<R['schema']['params']>
  readonly query: Of<R['schema']['querystring']>
  readonly body: Of<R['schema']['body']>
  readonly headers: IncomingHttpHeaders
  readonly raw: IncomingMessage
}

/** An answer or a refusal; or that the handler has sent something itself, which is no JSON. */
type Handled<R extends Route> = Result<Answer<R>> | typeof sent

/** A reply must not be handed through promises itself: they would wait until all of it is sent. */
export const sent = Symbol('sent')

/** What a route answers when it does not refuse. */
export type Answer<R extends Route> = {
  [Status in keyof R['schema']['response']]: Status extends 200 | 201 | 202
    ? Frozen<Of<R['schema']['response'][Status]>>
    : Status extends 204
      ? undefined
      : never
}[keyof R['schema']['response']]

type Of<Schema> = Schema extends TSchema ? Static<Schema> : undefined

/** Nobody changes an answer: read-only lists will do. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value
