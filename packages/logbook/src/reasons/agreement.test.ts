import type { Limiter, StoppedBy } from '@freshlegs/domain'
import type { KeptPast } from '@freshlegs/store/contract'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { agreementOf } from './agreement.ts'

const answered = (
  stoppedBy: StoppedBy | null,
  limiter: Limiter,
  index: number | null = 50,
  summary: Partial<KeptPast['summary']> = {},
): KeptPast => ({
  // What the verdict says with the answer is of no interest here.
  summary: { ...summaryForTests, limiter: 'cannot-tell', stoppedBy, ...summary },
  format: 'fit',
  past: {
    figures: {},
    structured: false,
    onsetMovingS: null,
    onsetIntervalS: null,
    unaided: { limiter, index },
    effortCr10: null,
    feelRatio: null,
  },
  said: {},
})

describe('agreement of verdict and runner', () => {
  it('is a table of the verdicts made without the answer', () => {
    const { n, table } = agreementOf([
      answered('legs', 'legs'),
      answered('legs', 'legs'),
      answered('legs', 'paced-so'),
      answered('nothing', 'no-fade'),
      answered(null, 'legs'),
    ])
    expect(n).toBe(4)
    expect(table).toEqual([
      { said: 'legs', limiter: 'legs', n: 2 },
      { said: 'legs', limiter: 'paced-so', n: 1 },
      { said: 'nothing', limiter: 'no-fade', n: 1 },
    ])
  })

  it('counts whether it was the legs, with how far that can be believed', () => {
    const { says } = agreementOf([
      answered('both', 'legs'),
      answered('legs', 'heart-lungs'),
      answered('heat', 'heart-lungs'),
      answered('on-purpose', 'no-fade'),
      answered('nothing', 'cannot-tell'),
    ])
    expect(says).toContain('agreed with you on 3 of 4 (75 %, 80 % interval 43 to 92)')
    expect(says).toContain('On 1 it could not tell.')
    expect(says).toContain('the same for every runner')
  })

  it('leaves out what the runner ignores and what nobody ran, and names what was not judged since', () => {
    const kept = [
      answered('legs', 'legs', 50, { ignored: true }),
      answered('legs', 'legs', 50, { simulated: true }),
      { ...answered('legs', 'legs'), past: null },
    ]
    expect(agreementOf(kept)).toMatchObject({ n: 1, table: [{ said: 'legs', limiter: null, n: 1 }] })
    expect(agreementOf([]).says).toMatch(/^You have not said yet/)
  })

  it('draws no curve from few answers, and one of five steps from thirty', () => {
    const few = Array.from({ length: 29 }, (_, i) => answered('legs', 'legs', i * 3))
    expect(agreementOf(few).calibration).toBeNull()
    const many = [
      ...Array.from({ length: 20 }, () => answered('legs', 'legs', 90)),
      answered('both', 'legs', 100),
      ...Array.from({ length: 9 }, () => answered('nothing', 'no-fade', 0)),
      answered('legs', 'cannot-tell', null),
    ]
    expect(agreementOf(many).calibration).toEqual([
      { low: 0, high: 20, n: 9, legs: 0, mean: 0 },
      { low: 20, high: 40, n: 0, legs: 0, mean: null },
      { low: 40, high: 60, n: 0, legs: 0, mean: null },
      { low: 60, high: 80, n: 0, legs: 0, mean: null },
      { low: 80, high: 100, n: 21, legs: 21, mean: expect.closeTo(90.48, 2) },
    ])
  })

  it('weighs signs anew from a hundred answers, and says with which weights runs are judged', () => {
    const kept = Array.from({ length: 120 }, (_, i): KeptPast => {
      const one = answered(i % 3 === 0 ? 'legs' : 'nothing', 'legs', i % 3 === 0 ? 70 : 40)
      return {
        ...one,
        past: { ...one.past!, unaided: { ...one.past!.unaided, signs: { gct: i % 3 === 0 ? 1 : -1 } } },
      }
    })
    expect(agreementOf(kept.slice(0, 99)).refit).toBeNull()
    expect(agreementOf(kept).refit).toMatchObject({ n: 120, legs: 40, inUse: false })
    const own = agreementOf(kept, { evidenceWeights: { value: { gct: 2 }, from: 'estimated' } })
    expect(own.refit?.inUse).toBe(true)
    expect(own.says).toContain('weights of your own')
    // Judged before what the signs said was kept.
    expect(agreementOf(kept.map((one) => ({ ...one, past: null }))).refit).toBeNull()
  })
})
