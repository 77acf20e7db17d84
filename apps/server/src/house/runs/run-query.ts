import { answer, type Limiter, type Result, refuse } from '@freshlegs/domain'
import { daySpan } from '@freshlegs/logbook'
import type { RunOrder, RunQuery } from '@freshlegs/store'
import { offsetHere } from '../offset-here.ts'

/** What a list may be asked for, as the page says it. */
export interface AskedRuns {
  readonly offset?: number
  readonly limit?: number
  readonly order?: RunOrder
  readonly text?: string
  readonly limiter?: Limiter | 'not-judged'
  readonly gear?: string
  /** Days as `2026-05-01`, by the clock of the run; both are included. */
  readonly from?: string
  readonly to?: string
  readonly deleted?: boolean
}

export function runQuery(asked: AskedRuns): Result<RunQuery> {
  const { offset = 0, limit = 100, limiter, from, to, ...same } = asked
  const odd = (
    [
      ['/from', from],
      ['/to', to],
    ] as const
  ).find(([, day]) => day !== undefined && Number.isNaN(Date.parse(day)))
  if (odd)
    return refuse({
      code: 'input.invalid',
      detail: 'expected a day that there is, as 2026-05-01',
      pointer: odd[0],
    })
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return answer({
    ...same,
    offset,
    limit,
    ...(limiter !== undefined && { limiters: [limiter === 'not-judged' ? null : limiter] }),
    ...((from ?? to) !== undefined && { days: daySpan({ ...days, offsetAt: offsetHere }) }),
  })
}
