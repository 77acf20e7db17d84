import { describe, expect, it } from 'vitest'
import type { Week } from '../api/schemas.ts'
import { calendarLines, daysAfter, monthOf } from './calendar-lines.ts'

const week = (monday: string, runs = 1): Week => ({
  monday,
  runs,
  distanceM: 10_000 * runs,
  movingS: 3600 * runs,
  ascentM: 0,
  days: [],
})

/** Newest first, from a Monday back. */
const weeksBack = (monday: string, runs: readonly number[]) =>
  runs.map((n, index) => week(daysAfter(monday, -7 * index), n))

describe('calendarLines', () => {
  it('puts a month above the weeks that lie mostly in it', () => {
    const lines = calendarLines(weeksBack('2026-05-04', [1, 1, 1]))
    expect(lines.map((line) => (line.kind === 'week' ? line.week.monday : line.kind))).toEqual([
      'month',
      '2026-05-04',
      'month',
      '2026-04-27',
      '2026-04-20',
    ])
  })

  it('leaves a week or two without a run as they are', () => {
    const lines = calendarLines(weeksBack('2026-05-25', [1, 0, 0, 1]))
    expect(lines.filter(({ kind }) => kind === 'week')).toHaveLength(4)
  })

  it('folds more of them into one line, with the days it spans', () => {
    const lines = calendarLines(weeksBack('2026-05-25', [1, 0, 0, 0, 0, 1]))
    expect(lines.filter(({ kind }) => kind === 'rest')).toEqual([
      { kind: 'rest', from: '2026-04-27', to: '2026-05-24', weeks: 4 },
    ])
  })

  it('is empty where there is nothing', () => {
    expect(calendarLines([])).toEqual([])
  })
})

describe('monthOf', () => {
  it('lets the Thursday decide, also at the turn of the year', () => {
    expect(monthOf('2026-04-27')).toBe('2026-04-01')
    expect(monthOf('2025-12-29')).toBe('2026-01-01')
  })
})
