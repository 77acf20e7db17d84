import { describe, expect, it } from 'vitest'
import { columnOf, distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { paHr } from './pa-hr.ts'
import { sceneForTests } from './scene.for-tests.ts'

const rising = (change: Parameters<typeof steadyRun>[0] = {}) => {
  const recording = steadyRun(change)
  return steadyRun({
    ...change,
    streams: { heartRateBpm: columnOf(recording, (t) => 140 + t / 200 + Math.sin(t)) },
  })
}

describe('paHr', () => {
  it('is the loss of speed per beat from half to half, the first ten minutes left out', () => {
    // Halves have their middles at 1350 s and 2850 s: 146.75 and 154.25 beats.
    expect(paHr.of(sceneForTests(rising()))).toEqual({
      paHrPercent: expect.closeTo(100 * (1 - 146.75 / 154.25), 1),
    })
  })

  it('is refused for a run of half an hour', () => {
    expect(paHr.of(sceneForTests(rising({ seconds: 1800 })))).toEqual({
      missing: expect.stringContaining('40 minutes'),
    })
  })

  it('is refused for a run at changing speeds', () => {
    const intervals = steadyRun()
    const distanceM = distanceAt(intervals, (t) => (t % 600 < 300 ? 2.5 : 4))
    expect(paHr.of(sceneForTests(steadyRun({ streams: { distanceM } })))).toEqual({
      missing: expect.stringContaining('steady runs only'),
    })
  })

  it('is refused where heart rate is unknown for too much of one half', () => {
    const lost = columnOf(steadyRun(), (t) => (t < 2000 ? 150 + Math.sin(t) : NaN))
    expect(paHr.of(sceneForTests(steadyRun({ streams: { heartRateBpm: lost } })))).toEqual({
      missing: expect.stringContaining('one half'),
    })
  })
})
