import { channels } from '@freshlegs/domain'
import { legs, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import type { Given } from './analysis.ts'
import { leaveOut } from './leave-out.ts'
import { steadyRun } from './steady-run.for-tests.ts'

const said = 'You left heart rate out of this run.'
const { recording } = plantRun({ seed: 12, truth: legs })
const analysed = (given: Given) => {
  const result = analyse(recording, given)
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

describe('leaveOut', () => {
  it('takes away what was recorded and is not believed, and leaves the recording as it was', () => {
    const { recording: left, leftOut } = leaveOut(steadyRun(), ['heartRateBpm', 'powerW'])
    expect(Object.keys(left.track.streams)).toEqual(['distanceM', 'altitudeM', 'cadenceSpm'])
    expect(leftOut).toEqual({ heartRateBpm: { level: 'unusable', because: said } })
    expect(steadyRun().track.streams).toHaveProperty('heartRateBpm')
  })

  it('changes nothing where nothing is left out', () => {
    expect(leaveOut(recording)).toEqual({ recording, leftOut: {} })
  })

  it('bears everything left out', () => {
    expect(analyse(recording, { without: channels.map(({ id }) => id) })).toMatchObject({ ok: true })
  })
})

describe('heart rate left out of a run', () => {
  const { report, run, features, picture, judgement } = analysed({ without: ['heartRateBpm'] })

  it('is told in plain words where it would have spoken', () => {
    expect(report.trust.heartRateBpm).toEqual({ level: 'unusable', because: said })
    expect(report.verdict.missing).toContain(said)
    expect(report.verdict.missing).not.toContain('Heart rate was not recorded.')
    expect(report.durability.refused).toBe(said)
    expect(features.heartRateUse).toEqual({ missing: said })
  })

  it('is in no figure', () => {
    expect(run.streams).not.toHaveProperty('heartRateBpm')
    expect(report.durability).toMatchObject({ decoupling: null, heartRateShare: null, paHrPercent: null })
    for (const split of [...report.splits, ...report.mileSplits]) expect(split.heartRateBpm).toBeNull()
    expect(picture.lungsRatio.every(Number.isNaN)).toBe(true)
    expect(judgement.features.map(({ id }) => id)).not.toContain('hrFollow')
    expect(judgement.facts.heartRateLateBpm).toBeNaN()
  })

  it('is in all of them where it was not left out', () => {
    const whole = analysed({})
    expect(whole.report.trust.heartRateBpm?.level).toBe('good')
    expect(whole.report.durability.decoupling).not.toBeNull()
    expect(whole.report.splits[3]?.heartRateBpm).not.toBeNull()
    expect(whole.report.verdict.missing).not.toContain(said)
  })
})
