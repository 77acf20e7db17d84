import { describe, expect, it } from 'vitest'
import { distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { sceneForTests } from './scene.for-tests.ts'
import { unevenSpeed } from './uneven-speed.ts'

const at = (speed: (t: number) => number, seconds = 3600) => {
  const recording = steadyRun({ seconds })
  const distanceM = distanceAt(recording, speed)
  return unevenSpeed.of(sceneForTests(steadyRun({ seconds, streams: { distanceM } })))
}

describe('unevenSpeed', () => {
  it('costs nothing at an even speed', () => {
    expect(at(() => 3)).toEqual({
      jPerKg: expect.closeTo(0, 6),
      seconds: expect.closeTo(0, 6),
      accelerationsCount: false,
    })
  })

  it('costs two seconds in an hour when speed drifts by a tenth and back', () => {
    const slow = at((t) => 3.5 * (1 + 0.1 * Math.sin((2 * Math.PI * t) / 1200)))
    expect(slow).toMatchObject({ seconds: expect.closeTo(1.8, 0), accelerationsCount: false })
  })

  it('costs more when half of the run is surges', () => {
    const surges = at((t) => (t > 1800 ? 3.5 * (1 + 0.2 * Math.sin((2 * Math.PI * t) / 30)) : 3.5))
    expect(surges).toMatchObject({ accelerationsCount: true })
    expect(surges).toHaveProperty('seconds')
  })

  it('cannot be had from ten minutes', () => {
    expect(at(() => 3, 600)).toEqual({ missing: expect.stringContaining('20 minutes') })
  })
})
