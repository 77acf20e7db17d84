import { encodeRecording } from '@freshlegs/formats'
import { greatCircle } from '@freshlegs/science'
import { demoRuns } from '@freshlegs/synthetic'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingWithin, endsOf } from './ends-of.ts'
import { ownTrack, type Place } from './own-track.ts'
import { planeAround } from './plane.ts'

const at = (latitudeDeg: number, longitudeDeg: number): Place => ({ latitudeDeg, longitudeDeg })

describe('where runs begin and end', () => {
  const home = at(53.35, -6.26)
  const nearHome = at(53.3505, -6.2605)
  const park = at(53.36, -6.3)

  it('is one place where ends lie near each other, and the place of most runs comes first', () => {
    const ends = endsOf([
      [park, nearHome],
      [home, home],
      [nearHome, at(53.4, -6.4)],
    ])
    expect(ends.map(({ runs }) => runs)).toEqual([3, 1, 1])
    expect(ends[0]?.latitudeDeg).toBeCloseTo(53.35, 2)
  })

  it('is nowhere without a track', () => {
    expect(endsOf([])).toEqual([])
    expect(endsOf([[]])).toEqual([])
  })

  it('counts the runs that a circle hides an end of', () => {
    const tracks = [[home, park], [park, park], []]
    expect(endingWithin(tracks, home, 100)).toBe(1)
    expect(endingWithin(tracks, park, 100)).toBe(2)
    expect(endingWithin(tracks, home, 10_000)).toBe(2)
  })
})

describe('a track for the eye', () => {
  it('keeps both ends of a recording, and few places between', () => {
    const { recording } = demoRuns[0]!.plant()
    const { latitudeDeg = new Float64Array() } = recording.track.streams
    const track = ownTrack(encodeRecording(recording))
    const known = latitudeDeg.filter((degrees) => !Number.isNaN(degrees))
    expect(track.length).toBeGreaterThan(50)
    expect(track.length).toBeLessThanOrEqual(402)
    expect(track[0]?.latitudeDeg).toBeCloseTo(known[0] ?? 0, 5)
    expect(track.at(-1)?.latitudeDeg).toBeCloseTo(known.at(-1) ?? 0, 5)
  })

  it('is empty where there is nothing to read', () => {
    expect(ownTrack(new Uint8Array(20))).toEqual([])
  })
})

describe('a small piece of the earth', () => {
  it('gives back the place that was pointed at', () => {
    const inRange = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
    fc.assert(
      fc.property(inRange(80), inRange(179), inRange(1), inRange(1), (north, east, x, y) => {
        const plane = planeAround(at(north, east), 3000)
        const [backX, backY] = plane.at(plane.placeAt(x, y))
        expect(backX).toBeCloseTo(x, 6)
        expect(backY).toBeCloseTo(y, 6)
      }),
    )
  })

  it('has its metres where a globe has them', () => {
    const middle = at(53.35, -6.26)
    const plane = planeAround(middle, 2000)
    const edge = plane.placeAt(1, 0.5)
    const farM = greatCircle(middle.latitudeDeg, middle.longitudeDeg, edge.latitudeDeg, edge.longitudeDeg)
    expect(farM).toBeCloseTo(1000, -1)
    expect(plane.share(500)).toBe(0.25)
  })
})
