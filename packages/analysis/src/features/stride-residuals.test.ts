import { median } from '@freshlegs/science'
import { describe, expect, it } from 'vitest'
import { columnOf, distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { isMissing } from './feature.ts'
import { sceneForTests } from './scene.for-tests.ts'
import { strideResiduals } from './stride-residuals.ts'

const run = steadyRun()
/** Contact time 250 ms at 3 m/s, changing with speed as it does, and from minute 40 on by a factor. */
const runner = (
  speed: (t: number) => number,
  lateFactor: number,
  altitude: (t: number) => number = () => 400,
) => {
  // Living feet differ from step to step, by the same wave in every test.
  const living = (t: number) => 1 + 0.002 * Math.sin(t / 7)
  return steadyRun({
    streams: {
      distanceM: distanceAt(run, speed),
      altitudeM: columnOf(run, altitude),
      groundContactS: columnOf(
        run,
        (t) => 0.25 * living(t) * (speed(t) / 3) ** -0.36 * (t > 2400 ? lateFactor : 1),
      ),
      cadenceSpm: columnOf(run, (t) => 172 * living(t) * (speed(t) / 3) ** 0.09),
    },
  })
}
const lately = (column: Float64Array | undefined) => median(column?.subarray(3000) ?? [])
const late = (recording: ReturnType<typeof runner>) => {
  const found = strideResiduals.of(sceneForTests(recording))
  if (isMissing(found)) throw new Error(found.missing)
  return {
    contact: lately(found.groundContactPercent),
    cadence: lately(found.cadencePercent),
    stepLength: lately(found.stepLengthPercent),
  }
}

describe('strideResiduals', () => {
  it('sees feet that stay longer on the ground at the same speed', () => {
    expect(late(runner(() => 3, 1.05)).contact).toBeCloseTo(100 * Math.log(1.05), 1)
  })

  it('sees nothing where only speed changed', () => {
    const { contact, cadence } = late(runner((t) => (t > 2400 ? 2.7 : 3), 1))
    expect(contact).toBeCloseTo(0, 1)
    expect(cadence).toBeCloseTo(0, 1)
  })

  it('lets step length mirror cadence where it was not recorded', () => {
    const { cadence, stepLength } = late(runner((t) => (t > 2400 ? 2.7 : 3), 1))
    expect(stepLength).toBeCloseTo(-cadence, 12)
  })

  it('says nothing on slopes', () => {
    expect(
      late(
        runner(
          () => 3,
          1.05,
          (t) => 400 + (t > 2400 ? 0.05 * 3 * (t - 2400) : 0),
        ),
      ).contact,
    ).toBeNaN()
  })
})
