import { describe, expect, it } from 'vitest'
import { columnOf, distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { decoupling } from './decoupling.ts'
import { isMissing } from './feature.ts'
import { sceneForTests } from './scene.for-tests.ts'

/** 3 hours; speed and heart rate by kilometre run. */
const marathon = (speedAt: (km: number) => number, bpmAt: (km: number) => number) => {
  const recording = steadyRun({ seconds: 15_000 })
  const distanceM = distanceAt(recording, (_, metres) => speedAt(metres / 1000))
  const heartRateBpm = distanceM.map((at, i) => bpmAt(at / 1000) + Math.round(Math.sin(i / 9)))
  const altitudeM = columnOf(recording, () => 400)
  return { ...recording, track: { ...recording.track, streams: { distanceM, heartRateBpm, altitudeM } } }
}
const found = (recording: ReturnType<typeof steadyRun>) => decoupling.of(sceneForTests(recording))

describe('decoupling', () => {
  it('is that of km 35 to 40 against km 5 to 10 in a marathon, all of it pace where heart rate held', () => {
    const fading = found(
      marathon(
        (km) => (km < 25 ? 3 : 2.7),
        () => 150,
      ),
    )
    expect(fading).toMatchObject({
      decoupling: expect.closeTo(3 / 2.7, 2),
      heartRateShare: expect.closeTo(0, 1),
      fromM: 25_000,
    })
  })

  it('is all heart rate where pace held', () => {
    expect(
      found(
        marathon(
          () => 3,
          (km) => (km < 20 ? 145 : 155),
        ),
      ),
    ).toMatchObject({
      heartRateShare: expect.closeTo(1, 1),
      fromM: 20_000,
    })
  })

  it('has neither a share nor a beginning in an even run', () => {
    expect(
      found(
        marathon(
          () => 3,
          () => 150,
        ),
      ),
    ).toEqual({
      decoupling: expect.closeTo(1, 2),
      heartRateShare: NaN,
      fromM: NaN,
    })
  })

  it('does not begin with a single slow kilometre', () => {
    const fading = found(
      marathon(
        (km) => (km >= 15 && km < 16 ? 2.5 : 3),
        () => 150,
      ),
    )
    expect(fading).toMatchObject({ fromM: NaN })
  })

  it('cannot be had from a short run, or from one without heart rate late', () => {
    expect(isMissing(found(steadyRun({ seconds: 1200 })))).toBe(true)
    const cut = steadyRun({
      streams: { heartRateBpm: columnOf(steadyRun(), (t) => (t < 1800 ? 150 + Math.sin(t) : NaN)) },
    })
    expect(found(cut)).toEqual({ missing: expect.stringContaining('Heart rate was unknown') })
  })
})
