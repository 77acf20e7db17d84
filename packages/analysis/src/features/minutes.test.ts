import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean.ts'
import { defaultSettings } from '../settings.ts'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { medianByMinute, minutesOf } from './minutes.ts'

const minutesIn = (recording = steadyRun()) => {
  const { run } = clean(recording)
  return { run, minutes: minutesOf(run, defaultSettings.features.minutes) }
}

describe('minutesOf', () => {
  it('cuts moving time into minutes, with speed and place', () => {
    const { minutes } = minutesIn()
    expect(minutes.count).toBe(60)
    expect(minutes.fromS[10]).toBeCloseTo(600, 6)
    expect(minutes.distanceM[10]).toBeCloseTo(1800, 6)
    for (const speed of minutes.speedMps) expect(speed).toBeCloseTo(3, 6)
  })

  it('leaves out a last minute that is shorter than half', () => {
    expect(minutesIn(steadyRun({ seconds: 629 })).minutes.count).toBe(10)
    expect(minutesIn(steadyRun({ seconds: 640 })).minutes.count).toBe(11)
    expect(minutesIn(steadyRun({ seconds: 20 })).minutes.count).toBe(0)
  })

  it('does not count what was covered in a pause', () => {
    const ride = steadyRun({
      pauses: [{ fromS: 600, toS: 660 }],
      streams: { distanceM: columnOf(steadyRun(), (t) => 3 * t + (t > 630 ? 500 : 0)) },
    })
    const { minutes } = minutesIn(ride)
    expect(minutes.count).toBe(59)
    for (const speed of minutes.speedMps) expect(speed).toBeCloseTo(3, 1)
  })

  it('is the same however the run is recorded', () => {
    const sparse = minutesIn(steadyRun({ everyS: 7 })).minutes
    for (const speed of sparse.speedMps) expect(speed).toBeCloseTo(3, 6)
  })
})

describe('medianByMinute', () => {
  it('takes the samples of its own minute', () => {
    const { run, minutes } = minutesIn()
    const byMinute = medianByMinute(run, minutes, run.timeS)
    expect(byMinute[0]).toBeCloseTo(29.5, 0)
    expect(byMinute[59]).toBeCloseTo(3570, 0)
  })
})
