import { describe, expect, it } from 'vitest'
import { eased, faults, hilly, legs, none, plantRun, type RunPlan, shortIntervals, tiers } from './index.ts'

describe('the answers that are acceptable', () => {
  const acceptable = (plan: Partial<RunPlan>) =>
    plantRun({ seed: 1, durationS: 600, ...plan }).truth.acceptable

  it('are the exact one and honest silence where a cause was planted', () => {
    expect(acceptable({ truth: legs })).toEqual(['legs', 'cannot-tell'])
    expect(acceptable({ truth: eased })).toEqual(['paced-so', 'cannot-tell'])
  })

  it('are no-fade alone on an even run', () => {
    expect(acceptable({ truth: none })).toEqual(['no-fade'])
  })

  it('are silence alone where neither heart rate nor contact time was worn', () => {
    expect(acceptable({ truth: legs, tier: tiers[0] })).toEqual(['cannot-tell'])
    expect(acceptable({ truth: none, tier: tiers[0] })).toEqual(['no-fade'])
  })

  it('are wider where the fade is small, the noise large or a sensor at fault', () => {
    expect(acceptable({ truth: legs, effect: { lossRatio: 0.03 } })).toContain('no-fade')
    expect(acceptable({ noise: 2 })).toEqual(['no-fade', 'cannot-tell'])
    expect(acceptable({ faults: [faults[0]] })).toContain('cannot-tell')
    expect(acceptable({ course: hilly })).toContain('cannot-tell')
  })

  it('are those of the trait where it has a word to say', () => {
    expect(acceptable({ traits: [shortIntervals] })).toEqual(['no-fade', 'paced-so', 'cannot-tell'])
  })
})
