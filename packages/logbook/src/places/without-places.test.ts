import { analyse } from '@freshlegs/analysis'
import { greatCircle } from '@freshlegs/science'
import type { PrivacyZone } from '@freshlegs/store/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortRun } from '../planted-files.for-tests.ts'
import { hiddenCircle } from './hidden-circle.ts'
import { withoutPlaces } from './without-places.ts'

const recording = { ...shortRun(0), raw: [{ message: 18, count: 1, fields: [] }] }
const { latitudeDeg, longitudeDeg } = recording.track.streams
const home: PrivacyZone = {
  name: 'Home',
  latitudeDeg: latitudeDeg![0]!,
  longitudeDeg: longitudeDeg![0]!,
  radiusM: 200,
}
const arbitraryZone = fc.record({
  name: fc.string(),
  // Somewhere along the way, or beside it.
  latitudeDeg: fc.integer({ min: 0, max: latitudeDeg!.length - 1 }).map((i) => latitudeDeg![i]! + 0.001),
  longitudeDeg: fc.integer({ min: 0, max: longitudeDeg!.length - 1 }).map((i) => longitudeDeg![i]!),
  radiusM: fc.double({ min: 50, max: 5000, noNaN: true }),
})

describe('withoutPlaces', () => {
  it('leaves no position in any zone, and takes none that is well away', () => {
    fc.assert(
      fc.property(fc.array(arbitraryZone, { minLength: 1, maxLength: 3 }), fc.string(), (zones, secret) => {
        const { streams } = withoutPlaces(recording, zones, secret).track
        for (let i = 0; i < latitudeDeg!.length; i++) {
          const apartM = zones.map(
            (zone) =>
              greatCircle(zone.latitudeDeg, zone.longitudeDeg, latitudeDeg![i]!, longitudeDeg![i]!) /
              zone.radiusM,
          )
          const isShown = !Number.isNaN(streams.latitudeDeg![i]!)
          expect(Number.isNaN(streams.longitudeDeg![i]!)).toBe(!isShown)
          if (Math.min(...apartM) <= 1) expect(isShown).toBe(false)
          if (Math.min(...apartM) > 1.51) expect(isShown).toBe(true)
        }
      }),
    )
  })

  it('takes away nothing but places, and the fields that may tell them', () => {
    const { track, raw, ...others } = withoutPlaces(recording, [home])
    const { track: whole, raw: _, ...same } = recording
    expect(others).toEqual(same)
    expect(raw).toEqual([])
    expect(track.streams.distanceM).toBe(whole.streams.distanceM)
    expect(latitudeDeg!.some(Number.isNaN)).toBe(false)
  })

  it('leaves a recording as it is where there are no zones', () => {
    expect(withoutPlaces(recording, [])).toBe(recording)
  })

  it('bears a zone at a pole and on the date line', () => {
    for (const place of [{ latitudeDeg: 90 }, { longitudeDeg: 180 }, { longitudeDeg: -180 }])
      expect(analyse(withoutPlaces(recording, [{ ...home, ...place }])).ok).toBe(true)
  })
})

describe('hiddenCircle', () => {
  it('holds the whole zone, off its middle, the same for every run', () => {
    fc.assert(
      fc.property(arbitraryZone, fc.string(), (zone, secret) => {
        const circle = hiddenCircle(zone, secret)
        const offM = greatCircle(zone.latitudeDeg, zone.longitudeDeg, circle.latitudeDeg, circle.longitudeDeg)
        expect(offM + zone.radiusM).toBeLessThanOrEqual(circle.radiusM * 1.001)
        expect(hiddenCircle(zone, secret)).toEqual(circle)
      }),
    )
  })

  it('lies elsewhere for another secret, and for the same place named otherwise', () => {
    const places = [hiddenCircle(home), hiddenCircle(home, 'secret'), hiddenCircle({ ...home, name: 'Flat' })]
    expect(new Set(places.map((circle) => circle.latitudeDeg)).size).toBe(3)
  })
})
