import { describe, expect, it } from 'vitest'
import type { Run } from '../../api/schemas.ts'
import { aRun } from '../a-run.for-tests.ts'
import { sameWayFinding } from './same-way-finding.ts'

/** Ten kilometres on a day of May, at so many seconds a kilometre. */
const run = (day: number, paceSPerKm: number, heartRateBpm: number | null = 150): Run =>
  aRun({
    id: String(day),
    startedAt: `2026-05-${String(day).padStart(2, '0')}T06:00:00Z`,
    distanceM: 10_000,
    movingS: 10 * paceSPerKm,
    heartRateBpm,
  })

describe('what is said of a way that was run before', () => {
  it('is that nothing else took it, where nothing did', () => {
    expect(sameWayFinding('1', [run(1, 300)], 'metric')).toBe('No other run of yours took this way.')
    expect(sameWayFinding('1', [], 'metric')).toBe('No other run of yours took this way.')
  })

  it('compares with the usual of the runs before', () => {
    const runs = [run(1, 300, 150), run(2, 310, 152), run(3, 320, 154), run(9, 200, 190), run(4, 298, 149)]
    expect(sameWayFinding('4', runs, 'metric')).toBe(
      'You ran it 3 times before. 12 seconds a kilometre faster than usual. Heart rate 3 lower.',
    )
  })

  it('compares with the one run before, and does not call it usual', () => {
    expect(sameWayFinding('2', [run(1, 300), run(2, 310)], 'metric')).toBe(
      'You ran it once before. 10 seconds a kilometre slower than that time. Heart rate as before.',
    )
  })

  it('speaks in miles to those who read in miles', () => {
    expect(sameWayFinding('2', [run(1, 300), run(2, 310)], 'imperial')).toMatch(/16 seconds a mile slower/)
  })

  it('calls a small difference none', () => {
    expect(sameWayFinding('2', [run(1, 300), run(2, 302)], 'metric')).toMatch(/As fast as that time\./)
  })

  it('says of the first run that there were more since', () => {
    expect(sameWayFinding('1', [run(1, 300), run(2, 302), run(3, 302)], 'metric')).toBe(
      'Your first run on this way. You ran it twice since.',
    )
  })

  it('leaves out a heart rate that is not known', () => {
    expect(sameWayFinding('2', [run(1, 300, null), run(2, 310)], 'metric')).not.toMatch(/Heart/)
  })
})
