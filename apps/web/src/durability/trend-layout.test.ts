import { describe, expect, it } from 'vitest'
import type { Trend } from '../api/schemas.ts'
import { heightPx, nearestPlace, trendLayout } from './trend-layout.ts'

const trend: Trend = {
  figure: 'fade',
  unit: 'percent',
  says: '',
  enough: true,
  points: [
    { id: 'a', date: '2026-01-10', value: 4 },
    { id: 'b', date: '2026-02-10', value: 8 },
    { id: 'c', date: '2026-03-10', value: 2 },
  ],
  months: [
    { month: '2026-01', n: 1, median: 4, low: 4, high: 4 },
    { month: '2026-03', n: 1, median: 2, low: 2, high: 2 },
  ],
  change: null,
}

const asIs = (value: number) => value

describe('trendLayout', () => {
  it('puts later runs further right and larger figures further up, all within the picture', () => {
    const { points, left, right } = trendLayout(trend, 400, asIs)
    const [a, b, c] = points
    expect(a?.x).toBe(left)
    expect(c?.x).toBe(right)
    expect(b?.y).toBeLessThan(a?.y ?? 0)
    expect(c?.y).toBeGreaterThan(a?.y ?? 0)
    for (const { y } of points) expect(y > 0 && y < heightPx).toBe(true)
  })

  it('keeps months within the runs that they are of', () => {
    const { months, left, right } = trendLayout(trend, 400, asIs)
    for (const { x } of months) expect(x >= left && x <= right).toBe(true)
  })

  it('stands runs of a single day in the middle, not at no place', () => {
    const [only] = trend.points
    const { points } = trendLayout({ ...trend, points: only ? [only] : [], months: [] }, 400, asIs)
    expect(points[0]?.x).toBeGreaterThan(100)
  })

  it('does not let one run far away squeeze all others into a line', () => {
    const points = Array.from({ length: 20 }, (_, n) => ({
      id: `${n}`,
      date: `2026-03-${String(n + 1).padStart(2, '0')}`,
      value: n === 7 ? -70 : n % 5,
    }))
    const layout = trendLayout({ ...trend, points, months: [] }, 400, asIs)
    expect(layout.points.filter(({ beyond }) => beyond).map(({ id }) => id)).toEqual(['7'])
    expect(layout.points[7]?.y).toBe(layout.bottom)
    const others = layout.points.filter(({ beyond }) => !beyond).map(({ y }) => y)
    expect(Math.max(...others) - Math.min(...others)).toBeGreaterThan(heightPx / 6)
  })

  it('draws nothing of nothing', () => {
    const { points, median, band } = trendLayout({ ...trend, points: [], months: [] }, 400, asIs)
    expect([points, median, band]).toEqual([[], '', ''])
  })
})

describe('nearestPlace', () => {
  const places = [
    { x: 10, y: 10 },
    { x: 30, y: 10 },
  ]

  it('finds the closer one within reach', () => {
    expect(nearestPlace(places, { x: 22, y: 12 })).toBe(1)
  })

  it('finds none out of reach', () => {
    expect(nearestPlace(places, { x: 90, y: 90 })).toBe(-1)
  })
})
