import type { Reason } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { speaks } from './speaks.ts'

const reason = (ratioLegsToPaced: number | null, ratioLegsToHeartLungs: number | null): Reason => ({
  feature: 'hrFollow',
  value: 0.1,
  unit: 'ratio',
  ratioLegsToPaced,
  ratioLegsToHeartLungs,
  fromS: 0,
  toS: 60,
  says: '',
})

describe('what a reason speaks for', () => {
  it('is the cause that it makes likelier than both others', () => {
    expect(speaks(reason(1.9, 1.8))).toEqual({ limiter: 'legs', side: 'for' })
    expect(speaks(reason(1.2, 0.4))).toEqual({ limiter: 'heart-lungs', side: 'for' })
    expect(speaks(reason(0.3, 0.9))).toEqual({ limiter: 'paced-so', side: 'for' })
  })

  it('is a cause ruled against where two others are left nearly even', () => {
    expect(speaks(reason(2.6, 0.8))).toEqual({ limiter: 'paced-so', side: 'against' })
  })

  it('is nothing where it changes nothing, or is a plain fact', () => {
    expect(speaks(reason(1, 1.02))).toBeNull()
    expect(speaks(reason(null, null))).toBeNull()
  })
})
