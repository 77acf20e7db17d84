import type { ProblemCode } from '@freshlegs/domain'

/** The status of HTTP that says of a refusal what can be said in a number. Codes not named here: 422. */
export const statusOf = (code: ProblemCode): number => statuses.get(code) ?? 422

const statuses: ReadonlyMap<ProblemCode, number> = new Map([
  ['input.not-found', 404],
  ['format.too-large', 413],
  ['store.locked', 409],
  ['store.unavailable', 503],
  ['store.full', 507],
])
