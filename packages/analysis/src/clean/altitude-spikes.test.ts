import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { altitudeSpikes } from './altitude-spikes.ts'
import { defaultCleanSettings as settings } from './clean.ts'

const apply = (altitude: (timeS: number) => number) => {
  const recording = steadyRun({ seconds: 600 })
  const track = { ...recording.track, streams: { altitudeM: recording.track.timeS.map(altitude) } }
  return altitudeSpikes.apply(track, recording, settings)?.track.streams.altitudeM
}

describe('altitudeSpikes', () => {
  it('leaves out altitudes that jump away and come back', () => {
    const altitudeM = apply((t) => (t === 100 ? -300 : 400))
    expect(altitudeM?.[100]).toBeNaN()
    expect(altitudeM?.[101]).toBe(400)
  })

  it('takes out the leap of an altimeter that was set right, and keeps the height of the longer part', () => {
    const altitudeM = apply((t) => 400 + t / 60 + (t < 200 ? -80 : 0))
    expect(altitudeM?.[199]).toBeCloseTo(altitudeM![200]!, 6)
    expect(altitudeM?.at(-1)).toBe(410)
  })

  it('leaves steep climbs and fast descents', () => {
    expect(apply((t) => 400 + 1.2 * t)).toBeUndefined()
    expect(apply((t) => 2000 - 1.8 * t)).toBeUndefined()
  })
})
