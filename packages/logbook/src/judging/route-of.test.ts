import { analyse } from '@freshlegs/analysis'
import type { Recording } from '@freshlegs/domain'
import { greatCircle } from '@freshlegs/science'
import { treadmill } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { shortRun } from '../planted-files.for-tests.ts'
import { routeOf } from './route-of.ts'

const routeIn = (recording: Recording) => {
  const analysed = analyse(recording)
  if (!analysed.ok) throw new Error(analysed.problem.detail)
  return routeOf(analysed.value.run)
}
const withPlaces = (recording: Recording, latitudeDeg: Float64Array, longitudeDeg: Float64Array) => ({
  ...recording,
  track: { ...recording.track, streams: { ...recording.track.streams, latitudeDeg, longitudeDeg } },
})
const run = shortRun(0)
const { latitudeDeg, longitudeDeg, distanceM } = run.track.streams

describe('routeOf', () => {
  it('spreads its points evenly over the distance', () => {
    const route = routeIn(run)!
    expect(route.latitudeDeg).toHaveLength(48)
    const steps = route.latitudeDeg
      .slice(1)
      .map((north, k) =>
        greatCircle(route.latitudeDeg[k]!, route.longitudeDeg[k]!, north, route.longitudeDeg[k + 1]!),
      )
    const evenM = distanceM!.at(-1)! / 47
    for (const step of steps) expect(Math.abs(step - evenM)).toBeLessThan(0.15 * evenM)
  })

  it('says no more of a place than a metre', () => {
    for (const degrees of routeIn(run)!.latitudeDeg)
      expect(Math.abs(degrees * 1e5 - Math.round(degrees * 1e5))).toBeLessThan(1e-6)
  })

  it('bears gaps, and crosses the date line without going round the world', () => {
    const gaps = latitudeDeg!.map((degrees, i) => (i % 10 < 1 ? NaN : degrees))
    expect(routeIn(withPlaces(run, gaps, longitudeDeg!))).not.toBeNull()
    const east = 180 - longitudeDeg![40]!
    const wrapped = longitudeDeg!.map((degrees) => ((degrees + east + 540) % 360) - 180)
    const { longitudeDeg: ours } = routeIn(withPlaces(run, latitudeDeg!, wrapped))!
    expect(Math.max(...ours) - Math.min(...ours)).toBeLessThan(1)
  })

  it('is null indoors, without positions, and where they are seldom known', () => {
    expect(routeIn(shortRun(0, { course: treadmill }))).toBeNull()
    const seldom = latitudeDeg!.map((degrees, i) => (i % 3 === 0 ? degrees : NaN))
    expect(routeIn(withPlaces(run, seldom, longitudeDeg!))).toBeNull()
  })

  it('is null where the positions stay in one place while the distance grows', () => {
    const still = latitudeDeg!.map((_, i) => 10 + 0.00005 * Math.sin(i))
    expect(
      routeIn(
        withPlaces(
          run,
          still,
          longitudeDeg!.map((_, i) => 20 + 0.00005 * Math.cos(i)),
        ),
      ),
    ).toBeNull()
  })
})
