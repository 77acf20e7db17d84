import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { outsideZones } from './outside-zones.ts'

const { run } = simulated('holds-to-the-end')
const { latitudeDeg = new Float64Array(), longitudeDeg = new Float64Array() } = run.streams
const home = {
  name: 'Home',
  latitudeDeg: latitudeDeg[0] ?? 0,
  longitudeDeg: longitudeDeg[0] ?? 0,
  radiusM: 300,
}
const known = (column: Float64Array | undefined) =>
  (column ?? []).filter((value) => !Number.isNaN(value)).length

describe('positions in privacy zones', () => {
  it('are not there to be drawn, both halves of them', () => {
    const { run: shown, hides } = outsideZones(run, [home])
    expect(hides).toBe(true)
    expect(shown.streams.latitudeDeg?.[0]).toBeNaN()
    expect(shown.streams.longitudeDeg?.[0]).toBeNaN()
    expect(known(shown.streams.latitudeDeg)).toBeGreaterThan(0)
    expect(known(shown.streams.latitudeDeg)).toBeLessThan(known(latitudeDeg))
  })

  it('are all there where no zone is near', () => {
    for (const zones of [[], [{ name: 'Pole', latitudeDeg: 80, longitudeDeg: 0, radiusM: 5000 }]]) {
      const shown = outsideZones(run, zones)
      expect(shown.run).toBe(run)
      expect(shown.hides).toBe(false)
    }
  })

  it('take the word of start or finish with them, where those lie in one', () => {
    expect(outsideZones(run, [home])).toMatchObject({ hidesStart: true })
    const middle = latitudeDeg.length >> 1
    const halfway = {
      name: 'Halfway',
      latitudeDeg: latitudeDeg[middle] ?? 0,
      longitudeDeg: longitudeDeg[middle] ?? 0,
      radiusM: 50,
    }
    expect(outsideZones(run, [halfway])).toMatchObject({ hides: true, hidesStart: false, hidesFinish: false })
  })

  it('leave the run itself as it was', () => {
    outsideZones(run, [home])
    expect(latitudeDeg[0]).not.toBeNaN()
  })
})
