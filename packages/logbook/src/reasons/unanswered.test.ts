import type { RunSummary } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { unanswered } from './unanswered.ts'

const today = '2026-06-01'
const run = (id: string, change: Partial<RunSummary> = {}): RunSummary => ({
  ...summaryForTests,
  id,
  ...change,
})
const asked = (...runs: RunSummary[]) => unanswered(runs, { today }).map(({ id }) => id)

describe('runs to be asked of', () => {
  it('come by what an answer would tell: faded, not to be judged, long', () => {
    expect(
      asked(
        run('short', { movingS: 2400 }),
        run('long', { movingS: 4800 }),
        run('unjudged', { limiter: 'cannot-tell' }),
        run('faded', { limiter: 'legs' }),
      ),
    ).toEqual(['faded', 'unjudged', 'long', 'short'])
  })

  it('come with the latest first among equals, twenty at most', () => {
    const runs = Array.from({ length: 25 }, (_, i) =>
      run(`${i}`, { startedAt: `2026-05-${String(i + 1).padStart(2, '0')}T06:00:00Z` }),
    )
    expect(asked(...runs)).toHaveLength(20)
    expect(asked(...runs)[0]).toBe('24')
  })

  it('are not those that were answered, ignored, simulated, short, or of long ago', () => {
    expect(
      asked(
        run('answered', { stoppedBy: 'nothing' }),
        run('ignored', { ignored: true }),
        run('simulated', { simulated: true }),
        run('short', { movingS: 1700 }),
        run('without a length', { movingS: null }),
        run('old', { startedAt: '2026-04-05T06:30:00.000Z' }),
        run('without a date', { startedAt: null }),
      ),
    ).toEqual([])
  })
})
