import { describe, expect, it } from 'vitest'
import { type Outing, sameOuting } from './same-outing.ts'

const outing = (change: Partial<Outing> & { afterS?: number } = {}): Outing => {
  const { afterS = 0, ...others } = change
  return {
    startedAt: new Date(Date.UTC(2026, 4, 1, 6, 30) + 1000 * afterS).toISOString(),
    elapsedS: 3600,
    movingS: 3500,
    distanceM: 10_000,
    heartRateBpm: 150,
    simulated: false,
    format: 'fit',
    ...others,
  }
}
const hour = 3600

describe('two recordings tell of the same outing', () => {
  it.each<[string, Partial<Outing> & { afterS?: number }]>([
    ['of the same second', {}],
    ['that began two minutes apart', { afterS: 119 }],
    ['whose distance was measured by GPS and by foot pod', { distanceM: 10_400 }],
    ['of which one does not know its distance', { distanceM: null }],
    ['of which one does not know its heart rate', { heartRateBpm: null }],
    ['of which one has lost its pauses', { elapsedS: 3200, movingS: 3490 }],
    ['of which one goes on after the runner has stopped', { elapsedS: 5000, movingS: 3510 }],
    ['hours apart by a mistaken time zone', { afterS: 2 * hour, format: 'gpx' }],
    ['before and after by a mistaken time zone', { afterS: -7 * hour + 40, format: 'tcx' }],
  ])('%s', (_, change) => {
    expect(sameOuting(outing(), outing(change))).toBe(true)
    expect(sameOuting(outing(change), outing())).toBe(true)
  })
})

describe('two recordings tell of different outings', () => {
  it.each<[string, Partial<Outing> & { afterS?: number }]>([
    ['on the same day', { afterS: 9.4 * hour }],
    ['on two days at the same time', { afterS: 24 * hour, format: 'gpx' }],
    ['of another length', { distanceM: 9_000 }],
    ['of another duration', { elapsedS: 3000, movingS: 2900 }],
    ['without a start', { startedAt: null }],
    ['without a duration', { elapsedS: null, movingS: null }],
    ['of which nobody ran one', { simulated: true }],
    ['hours apart on one watch: the way there and the way back', { afterS: 9 * hour }],
    ['hours apart, with another heart rate', { afterS: 9 * hour, format: 'gpx', heartRateBpm: 155 }],
    ['hours apart, a little longer', { afterS: 2 * hour, format: 'gpx', distanceM: 10_250 }],
    ['half an hour off the whole hour', { afterS: 1.5 * hour, format: 'gpx' }],
    ['further apart than time zones are', { afterS: 15 * hour, format: 'gpx' }],
  ])('%s', (_, change) => {
    expect(sameOuting(outing(), outing(change))).toBe(false)
    expect(sameOuting(outing(change), outing())).toBe(false)
  })

  it('the laps of one track, each a file of its own, back to back', () => {
    const lap = { elapsedS: 95, movingS: 95, distanceM: 400 }
    expect(sameOuting(outing(lap), outing({ ...lap, afterS: 100 }))).toBe(false)
    expect(sameOuting(outing(lap), outing({ ...lap, afterS: 60 }))).toBe(false)
  })

  it('the rounds of one loop, an hour each, on one watch', () => {
    expect(sameOuting(outing(), outing({ afterS: hour + 20 }))).toBe(false)
  })
})
