import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wantedInAddress } from './wanted-in-address.ts'

describe('wantedInAddress', () => {
  it('takes what a list can be narrowed down to', () => {
    const wanted = {
      text: 'canal',
      limiter: 'legs',
      gear: 'Red ones',
      from: '2024-01-01',
      to: '2024-12-31',
      order: 'longest',
      deleted: true,
    }
    expect(wantedInAddress(wanted)).toEqual(wanted)
  })

  it('looks for a number as for any word', () => {
    expect(wantedInAddress({ text: 2024 })).toEqual({ text: '2024' })
  })

  it('leaves out what cannot be meant', () => {
    expect(
      wantedInAddress({
        text: '  ',
        limiter: 'arms',
        gear: {},
        from: '2024-13-45',
        to: 'yesterday',
        order: 'newest',
        deleted: 'no',
        other: 1,
      }),
    ).toEqual({})
  })

  it('is settled: what it took from an address, it takes again as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (search) => {
        const once = wantedInAddress(search)
        expect(wantedInAddress({ ...once })).toEqual(once)
      }),
    )
  })
})
