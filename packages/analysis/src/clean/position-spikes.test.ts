import { gpsSpikes, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { positionSpikes } from './position-spikes.ts'

/** Northwards at a speed, with some points moved. */
const northwards = (speedMps: number, moved: (timeS: number) => number = () => 0) => {
  const recording = steadyRun({ seconds: 600 })
  const { timeS } = recording.track
  return {
    ...recording,
    track: {
      timeS,
      streams: {
        latitudeDeg: timeS.map((t) => 47 + (speedMps * t) / 111_195 + moved(t)),
        longitudeDeg: timeS.map(() => 8),
      },
    },
  }
}
const apply = (recording: ReturnType<typeof northwards>) =>
  positionSpikes.apply(recording.track, recording, settings)

describe('positionSpikes', () => {
  it('leaves out points that jump away and come back', () => {
    const repaired = apply(northwards(3, (t) => (t === 100 || t === 101 ? 0.01 : 0)))
    expect(repaired?.samples).toBe(2)
    expect(repaired?.track.streams.latitudeDeg?.[100]).toBeNaN()
    expect(repaired?.track.streams.latitudeDeg?.[102]).not.toBeNaN()
  })

  it('finds all eight of a planted run', () => {
    const { recording } = plantRun({ seed: 4, faults: [gpsSpikes] })
    expect(positionSpikes.apply(recording.track, recording, settings)?.samples).toBe(8)
  })

  it('follows the runner to a new place that is kept', () => {
    expect(apply(northwards(3, (t) => (t > 300 ? 0.01 : 0)))).toBeNull()
  })

  it('leaves out the point 0, 0', () => {
    const recording = northwards(3)
    recording.track.streams.latitudeDeg[7] = 0
    recording.track.streams.longitudeDeg[7] = 0
    expect(apply(recording)?.samples).toBe(1)
  })

  it('does not take a car for spikes', () => {
    expect(apply(northwards(40))).toBeNull()
  })
})
