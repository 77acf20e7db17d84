import type { LedgerPart } from '@freshlegs/domain'

/** The one sentence of a part that says most. */
export function lineOf(part: LedgerPart): string {
  const { status, missing, next } = part
  if (status === 'no-data') return next ?? missing[0] ?? 'Nothing is known of it yet.'
  const first = status === 'against' ? (part.against[0] ?? part.for[0]) : (part.for[0] ?? part.against[0])
  const [undecided] = part.causes.flatMap(({ neither }) => neither)
  return (first ?? undecided)?.says ?? ''
}
