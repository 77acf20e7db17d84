import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { outsideZones } from './outside-zones.ts'
import { pieces } from './pieces.ts'

const { run, picture } = simulated('holds-to-the-end')
const { latitudeDeg = new Float64Array(), longitudeDeg = new Float64Array() } = run.streams

describe('the pieces of a route', () => {
  it('lie end to end, and are no more than they may be', () => {
    const found = pieces(run, picture, 200)
    expect(found.length).toBeGreaterThan(100)
    expect(found.length).toBeLessThanOrEqual(201)
    for (const [i, { fromS }] of found.entries()) expect(fromS).toBe(found[i - 1]?.toS ?? 0)
  })

  it('do not cross a zone in which nothing is shown', () => {
    const middle = latitudeDeg.length >> 1
    const zone = {
      name: 'Halfway',
      latitudeDeg: latitudeDeg[middle] ?? 0,
      longitudeDeg: longitudeDeg[middle] ?? 0,
      radiusM: 300,
    }
    const found = pieces(outsideZones(run, [zone]).run, picture)
    const insideS = run.timeS[middle] ?? 0
    expect(found.some(({ fromS, toS }) => fromS < insideS && toS > insideS)).toBe(false)
    expect(found.some(({ toS }) => toS < insideS)).toBe(true)
    expect(found.some(({ fromS }) => fromS > insideS)).toBe(true)
  })

  it('are none where there are no places', () => {
    expect(pieces({ ...run, streams: {} }, picture)).toEqual([])
  })
})
