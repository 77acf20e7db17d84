import { problems } from '@freshlegs/domain'
import { closed, oneOf } from '@freshlegs/domain/schema-words'
import { Type } from 'typebox'

/** RFC 9457, with our code where the refusal has one. */
export const problemDetails = Type.Object(
  {
    status: Type.Integer(),
    code: Type.Optional(oneOf(problems.map(({ code }) => code))),
    detail: Type.String(),
    pointer: Type.Optional(Type.String({ description: 'JSON pointer to what was wrong in the request' })),
  },
  { title: 'Problem', ...closed },
)

/** Why something of ours was refused: not the request, but what it asks after. */
export const because = Type.Object(
  { code: oneOf(problems.map(({ code }) => code)), detail: Type.String() },
  closed,
)

export const runId = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{16}-[0-9]+$' }) }, closed)
export const importId = Type.Object({ id: Type.String({ pattern: '^[0-9a-z-]{8,40}$' }) }, closed)
export const bytes = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' })
export const nothing = Type.Null({ description: 'No content' })
export const maybeText = () => Type.Union([Type.String(), Type.Null()])

/** Of a list: more than any has, and few enough for every database to count to. */
export const farthestOffset = 1_000_000_000
