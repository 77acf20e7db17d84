import type { BloodValueId } from '@freshlegs/domain'
import type { CheckIn } from '../api/reason-queries.ts'

type Blood = NonNullable<CheckIn['blood']>
type Value = NonNullable<Blood[BloodValueId]>

/** Values of a test after one figure more; null takes it back, and a range is nothing without its amount. Null where none is left. Pure. */
export function withBlood(
  before: Blood,
  id: BloodValueId,
  change: { readonly [Key in keyof Value]?: number | null },
): Blood | null {
  const { [id]: known, ...others } = before
  const { amount = null, labLow = null, labHigh = null } = { ...known, ...change }
  const value: Value | null =
    amount === null
      ? null
      : { amount, ...(labLow !== null && { labLow }), ...(labHigh !== null && { labHigh }) }
  const after: Blood = value ? { ...others, [id]: value } : others
  return Object.keys(after).length > 0 ? after : null
}
