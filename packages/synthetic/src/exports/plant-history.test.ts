import { describe, expect, it } from 'vitest'
import { plantHistory } from './plant-history.ts'

const days = (runs: readonly { readonly startedAtMs: number }[]) =>
  runs.map(({ startedAtMs }) => Math.floor(startedAtMs / 86_400_000))

describe('a planted history', () => {
  const history = plantHistory({ seed: 1, runs: 120, untilMs: Date.UTC(2026, 10, 22) })

  it('has as many runs as were asked for, in order, up to the day that was', () => {
    expect(history).toHaveLength(120)
    expect(days(history)).toEqual(days(history).toSorted((a, b) => a - b))
    expect(new Date(history.at(-1)!.startedAtMs).toISOString()).toMatch(/^2026-11-22/)
  })

  it('has four runs in most weeks, races, and two pairs of shoes', () => {
    expect(days(history).at(-1)! - days(history)[0]!).toBeGreaterThan(29 * 7 - 7)
    expect(history.filter(({ race }) => race).length).toBeGreaterThan(2)
    expect(new Set(history.map(({ gear }) => gear)).size).toBe(2)
  })

  it('has long runs of more than an hour and a half', () => {
    const longest = history.map((run) => run.plant().totals.elapsedS)
    expect(longest.filter((elapsedS) => elapsedS > 5400).length).toBeGreaterThan(10)
  })

  it('is the same again, and another for another seed', () => {
    const said = (seed: number) =>
      plantHistory({ seed, runs: 30 }).map(({ plant, ...rest }) => [rest, plant().totals])
    expect(said(1)).toEqual(said(1))
    expect(said(1)).not.toEqual(said(2))
  })

  it('has runs of one length where that was asked for', () => {
    const lengths = plantHistory({ seed: 1, runs: 40, durationS: 600 }).map(
      (run) => run.plant().totals.elapsedS,
    )
    expect(new Set(lengths)).toEqual(new Set([600]))
  })

  it('may be of no runs at all', () => {
    expect(plantHistory({ seed: 1, runs: 0 })).toEqual([])
  })
})
