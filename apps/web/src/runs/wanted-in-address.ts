import { limiters } from '@freshlegs/domain'
import type { RunsWanted } from '../api/runs-asked.ts'

/** What the address of the list asks for. Whatever it says that cannot be meant is left out. */
export function wantedInAddress(search: Record<string, unknown>): RunsWanted {
  const text = said(search.text)
  const gear = said(search.gear)
  const [from, to] = [day(search.from), day(search.to)]
  const order = orders.find((word) => word === search.order)
  const limiter = answers.find((word) => word === search.limiter)
  return {
    ...(text && { text }),
    ...(limiter && { limiter }),
    ...(gear && { gear }),
    ...(from && { from }),
    ...(to && { to }),
    ...(order && order !== 'newest' && { order }),
    ...(search.deleted === true && { deleted: true }),
  }
}

export const orders = ['newest', 'oldest', 'longest', 'fastest'] as const
export const answers = [...limiters, 'not-judged'] as const

/** Addresses carry `2024` as a number, and a runner may well look for it. */
function said(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, longest) : undefined
}

const longest = 200

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined
