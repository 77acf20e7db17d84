import { describe, expect, it } from 'vitest'
import { firstSheetConstants, sheetEpochs } from './sheet-epochs.ts'

describe('the epochs of the sheet', () => {
  it('begin with the epoch that the sheet prints', () => {
    // Running sheet 1.6, kept by verdict sheet 4.2.
    for (const truth of ['legs', 'cardio', 'eased', 'none'] as const) {
      const { v, hr, gct, cad, bal } = sheetEpochs(truth)
      const first = [v[0], hr[0], gct[0], cad[0], bal[0]]
      const printed = [3.2833, 156.4945, 248.6364, 172.5806, 50.4104]
      for (const [i, value] of first.entries()) expect(value).toBeCloseTo(printed[i]!, 4)
    }
  })

  it('begin with the same epoch under the first constants, since nothing has slowed yet', () => {
    expect(sheetEpochs('legs', { constants: firstSheetConstants }).gct[0]).toBeCloseTo(248.6364, 4)
  })

  it('lose a tenth of the speed when legs go, and nothing before the onset', () => {
    const legs = sheetEpochs('legs')
    const none = sheetEpochs('none')
    expect(legs.v.slice(0, 71)).toEqual(none.v.slice(0, 71))
    expect(none.v[119]! - legs.v[119]!).toBeCloseTo(0.33, 9)
    expect(legs.vl).toEqual(legs.v)
  })

  it('are of the length asked for, and columns of their own', () => {
    const epochs = sheetEpochs('eased', { count: 28 })
    for (const column of Object.values(epochs)) expect(column).toHaveLength(28)
    expect(new Set(Object.values(epochs)).size).toBe(Object.values(epochs).length)
  })
})
