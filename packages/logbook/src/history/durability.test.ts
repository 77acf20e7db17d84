import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { historyRoutes } from '@freshlegs/api'
import type { RunSummary } from '@freshlegs/domain'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { type Durability, durabilityOf } from './durability.ts'
import { figures } from './figures/index.ts'
import { weekPageOf } from './week-page.ts'

const dayMs = 86_400_000
const run = (week: number, change: Partial<RunSummary> = {}): RunSummary => ({
  ...summaryForTests,
  id: `${week}-${JSON.stringify(change)}`,
  startedAt: new Date(Date.UTC(2025, 0, 6, 8) + 7 * week * dayMs).toISOString(),
  movingS: 4000,
  limiter: 'legs',
  fadePercent: 5,
  onsetDistanceM: 8000,
  decoupling: 1.05,
  heartRateShare: 0.5,
  ...change,
})
const weekly = (n: number, change: (week: number) => Partial<RunSummary> = () => ({})) =>
  Array.from({ length: n }, (_, week) => run(week, change(week)))
const noise = (week: number) => Math.sin(12.9898 * week)

const classIn = ({ classes }: Durability, id = '60-90') => classes.find((one) => one.id === id)!
const trendIn = (durability: Durability, figure: string) =>
  classIn(durability).trends.find((trend) => trend.figure === figure)!

it('lists every figure, each in a file of its name', () => {
  const files = readdirSync(join(import.meta.dirname, 'figures'))
  for (const { id } of figures) expect(files).toContain(`${id}.ts`)
})

describe('durabilityOf', () => {
  it('is what the page asks for', () => {
    const ajv = new Ajv({ formats: { date: true } })
    const durability = durabilityOf([...weekly(30), run(3, { ignored: true })])
    expect(ajv.validate(historyRoutes.durability.schema.response[200], durability) || ajv.errors).toBe(true)
    const page = weekPageOf(weekly(9), { offset: 0, limit: 52 })
    expect(ajv.validate(historyRoutes.weeks.schema.response[200], page) || ajv.errors).toBe(true)
  })

  it('compares runs of like length only', () => {
    const durability = durabilityOf(
      [1799, 1800, 3599, 3600, 5400, 9000, 30_000].map((movingS, week) => run(week, { movingS })),
    )
    expect(durability.classes.map(({ id, n }) => [id, n])).toEqual([
      ['30-60', 2],
      ['60-90', 1],
      ['90-150', 1],
      ['150-', 2],
    ])
  })

  it('says plainly that there are not enough runs yet', () => {
    const { says, enough, change, points } = trendIn(durabilityOf(weekly(4)), 'fade')
    expect([says, enough, change, points.length]).toEqual(['Not enough runs yet: 4 of 8.', false, null, 4])
    expect(trendIn(durabilityOf([]), 'onset').says).toBe('Not enough runs yet: 0 of 8.')
  })

  it('makes no trend of runs within a few weeks', () => {
    const days = Array.from({ length: 12 }, (_, i) => run(i / 3, { fadePercent: i }))
    expect(trendIn(durabilityOf(days), 'fade')).toMatchObject({
      enough: false,
      says: '12 runs, but all within 4 weeks: a trend needs 8 weeks.',
    })
  })

  it('finds a fade that grows smaller, with how much and how sure, and no cause', () => {
    const { says, change } = trendIn(
      durabilityOf(weekly(80, (week) => ({ fadePercent: 10 - week / 20 + 0.3 * noise(week) }))),
      'fade',
    )
    expect(change?.perYear).toBeCloseTo(-52.18 / 20, 1)
    expect(change!.interval[0]).toBeLessThan(change!.perYear)
    expect(says).toMatch(
      /^The fade of your legs is 2\.\d percentage points smaller each year \(2\.\d to 2\.\d\)\.$/,
    )
  })

  it('says what was seen over the weeks it was seen in, where that is less than a year', () => {
    const { says } = trendIn(
      durabilityOf(weekly(20, (week) => ({ onsetDistanceM: 8000 + 100 * week + 10 * noise(week) }))),
      'onset',
    )
    expect(says).toMatch(/^The legs begin to fade 1\.9 km later over these 4 months \(1\.9 to 1\.9\)\.$/)
    const imperial = durabilityOf(
      weekly(20, (week) => ({ onsetDistanceM: 8000 - 100 * week })),
      { units: 'imperial' },
    )
    expect(trendIn(imperial, 'onset').says).toContain('1.2 miles earlier')
  })

  it('finds no change in figures that only scatter', () => {
    const { says, enough } = trendIn(
      durabilityOf(weekly(60, (week) => ({ fadePercent: 5 + noise(week) }))),
      'fade',
    )
    expect(enough).toBe(true)
    expect(says).toMatch(
      /^No change that stands out from the spread: between \d\.\d percentage points smaller and/,
    )
  })

  it('finds the same of thousands of runs', () => {
    const { change, points } = trendIn(
      durabilityOf(weekly(3000, (week) => ({ fadePercent: 200 - week / 20 + noise(week) }))),
      'fade',
    )
    expect(points).toHaveLength(3000)
    expect(change?.perYear).toBeCloseTo(-52.18 / 20, 1)
  })

  it('shows months with their number, median and spread', () => {
    const values = [1, 2, 3, 4, 5]
    const { months } = trendIn(
      durabilityOf([
        ...values.map((fadePercent) => run(0, { fadePercent })),
        run(5, { fadePercent: 7 }),
        run(5, { fadePercent: 9 }),
      ]),
      'fade',
    )
    expect(months).toEqual([
      { month: '2025-01', n: 5, median: 3, low: 2, high: 4 },
      { month: '2025-02', n: 2, median: 8, low: 7, high: 9 },
    ])
  })

  it('leaves out, with a reason and a number, what says nothing of the legs', () => {
    const { n, excluded, trends } = classIn(
      durabilityOf([
        run(0),
        run(1, { ignored: true }),
        run(2, { limiter: 'cannot-tell' }),
        run(3, { limiter: null, fadePercent: null }),
        run(4, { limiter: 'paced-so' }),
        run(5, { limiter: 'heart-lungs' }),
        run(6, { limiter: 'no-fade', onsetDistanceM: null, decoupling: 1.01, heartRateShare: null }),
        run(7, { decoupling: null, heartRateShare: null }),
      ]),
    )
    expect(n).toBe(8)
    const count = (words: string) => excluded.find(({ because }) => because.includes(words))?.n
    expect(count('left out by you')).toBe(1)
    expect(count('cannot be told')).toBe(1)
    expect(count('could not be judged')).toBe(1)
    expect(count('on purpose')).toBe(1)
    expect(count('heart, lungs or heat')).toBe(1)
    expect(count('held to the end')).toBe(1)
    expect(count('nothing to share out')).toBe(1)
    expect(count('no decoupling')).toBe(1)
    expect(trends.map(({ figure, points }) => [figure, points.length])).toEqual([
      ['fade', 3],
      ['onset', 2],
      ['decoupling', 4],
      ['heart-rate-share', 3],
    ])
  })

  it('does not mix the simulated runner with a real one, and shows it alone', () => {
    const simulated = weekly(9, () => ({ simulated: true }))
    expect(trendIn(durabilityOf(simulated), 'fade').points).toHaveLength(9)
    expect(trendIn(durabilityOf([...simulated, run(1)]), 'fade').points).toHaveLength(1)
  })

  it('looks only at the days it is asked for', () => {
    const durability = durabilityOf(weekly(9), { from: '2025-01-13', to: '2025-01-27' })
    expect(trendIn(durability, 'fade').points.map(({ date }) => date)).toEqual([
      '2025-01-13',
      '2025-01-20',
      '2025-01-27',
    ])
  })
})
