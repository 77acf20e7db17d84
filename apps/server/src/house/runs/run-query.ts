import { answer, type Limiter, type Result, refuse } from '@freshlegs/domain'
import type { RunOrder, RunQuery } from '@freshlegs/store'

/** What a list may be asked for, as the page says it. */
export interface AskedRuns {
  readonly offset?: number
  readonly limit?: number
  readonly order?: RunOrder
  readonly text?: string
  readonly limiter?: Limiter | 'not-judged'
  readonly gear?: string
  /** Days as `2026-05-01`, by the clock of this machine; both are included. */
  readonly from?: string
  readonly to?: string
  readonly deleted?: boolean
}

export function runQuery(asked: AskedRuns): Result<RunQuery> {
  const { offset = 0, limit = 100, limiter, from, to, ...same } = asked
  const fromMs = dayStart(from)
  const toMs = dayStart(to)
  if (Number.isNaN(fromMs) || Number.isNaN(toMs))
    return refuse({
      code: 'input.invalid',
      detail: 'expected a day that there is, as 2026-05-01',
      pointer: Number.isNaN(fromMs) ? '/from' : '/to',
    })
  return answer({
    ...same,
    offset,
    limit,
    ...(limiter !== undefined && { limiters: [limiter === 'not-judged' ? null : limiter] }),
    ...(fromMs !== undefined && { fromMs }),
    ...(toMs !== undefined && { toMs: toMs + dayMs - 1 }),
  })
}

const dayMs = 86_400_000

/** NaN where there is no such day. */
const dayStart = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Date.parse(`${day}T00:00:00`)
