import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { isMissing } from './feature.ts'
import { legSpring } from './leg-spring.ts'
import { sceneForTests } from './scene.for-tests.ts'

const run = steadyRun({
  streams: { groundContactS: columnOf(steadyRun(), (t) => (t > 1800 ? 0.262 : 0.245) + 0.001 * Math.sin(t)) },
})
const measured = (athlete = {}) => {
  const found = legSpring.of(sceneForTests(run, athlete))
  if (isMissing(found)) throw new Error(found.missing)
  return found
}

describe('legSpring', () => {
  it('softens when feet stay longer on the ground', () => {
    const { legStiffnessNpm } = measured()
    expect(legStiffnessNpm[50]! / legStiffnessNpm[10]!).toBeLessThan(0.9)
  })

  it('says what it assumed of the runner, and nothing where it knows', () => {
    expect(measured().assumed.map(({ name }) => name)).toEqual(['massKg', 'heightM'])
    expect(measured({ massKg: 60, heightM: 1.7 }).assumed).toEqual([])
  })

  it('changes by as much whatever the mass', () => {
    const change = ({ legStiffnessNpm }: ReturnType<typeof measured>) =>
      legStiffnessNpm[50]! / legStiffnessNpm[10]!
    expect(change(measured({ massKg: 55 }))).toBeCloseTo(change(measured({ massKg: 95 })), 9)
  })
})
