import { firstSheetConstants, type SheetTruth, sheetEpochs } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { sheetSettings } from '../settings/index.ts'
import { judgeSheet, sheetKnown } from './judge-sheet.ts'

// Verdict sheet 4.2: seed 12345, tolerance .01, indices 0.
const printed = {
  legs: {
    limiter: 'legs',
    fade: 10.065,
    features: [5.01, -2.279, 0.757, 0.08, -4.678],
    signs: [0.7604, 0.2006, 0.0389],
    index: 76.04,
  },
  cardio: {
    limiter: 'heart-lungs',
    fade: 6.067,
    features: [1.145, -0.457, 0.057, -1.224, 5.864],
    signs: [0.0156, 0.9622, 0.0221],
    index: 1.56,
  },
  eased: {
    limiter: 'paced-so',
    fade: 9.066,
    features: [0.142, -0.257, -0.043, 0.394, -8.043],
    signs: [0.2234, 0.1877, 0.5889],
    index: 22.34,
  },
} as const
const order = ['gct', 'cad', 'bal', 'hrFollow', 'hrCeil'] as const

describe('the model on the generator of the sheet', () => {
  for (const truth of ['legs', 'cardio', 'eased'] as const) {
    it(`answers ${printed[truth].limiter} where ${truth} was planted, with the numbers of the sheet`, () => {
      const judged = judgeSheet(sheetEpochs(truth))
      const expected = printed[truth]
      expect(judged.limiter).toBe(expected.limiter)
      expect(judged.onset).toEqual({ epoch: 70, ramp: 21 })
      expect(judged.phase.view?.baseline.from).toBe(33)
      expect(judged.fade?.percent).toBeCloseTo(expected.fade, 2)
      const close = (values: readonly number[], digits: number) =>
        values.map((value) => expect.closeTo(value, digits))
      expect(order.map((id) => judged.feature(id)?.value)).toEqual(close(expected.features, 2))
      const signs = judged.signs && [judged.signs.legs, judged.signs.heartLungs, judged.signs.pacedSo]
      expect(signs).toEqual(close(expected.signs, 3))
      expect(judged.index).toBeCloseTo(expected.index, 1)
      const intensity = judged.phase.loss?.circumstances.find(({ id }) => id === 'intensity')
      expect(intensity?.value).toBeCloseTo(85.317, 2)
    })
  }

  it('says how far each sign can be trusted', () => {
    const judged = judgeSheet(sheetEpochs('legs'))
    expect(judged.feature('gct')?.standardError).toBeCloseTo(1.108, 2)
    expect(judged.feature('cad')?.standardError).toBeCloseTo(0.704, 2)
    expect(judged.feature('hrFollow')?.standardError).toBeCloseTo(0.139, 2)
  })

  it('answers no-fade where nothing was planted', () => {
    const judged = judgeSheet(sheetEpochs('none'))
    expect(judged.limiter).toBe('no-fade')
    expect(judged.fade?.percent).toBeCloseTo(0.069, 2)
    expect(judged.onset).toBeUndefined()
    expect(judged.index).toBe(0)
  })
})

describe('the model on a hundred seeds', () => {
  const judgeAll = (truth: SheetTruth, constants = {}, settings = sheetSettings) =>
    Array.from({ length: 100 }, (_, k) =>
      judgeSheet(sheetEpochs(truth, { seed: 7919 * (k + 1), ...constants }), sheetKnown, settings),
    )
  const count = (judged: ReturnType<typeof judgeAll>, limiter: string) =>
    judged.filter((one) => one.limiter === limiter).length
  const middle = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    return (sorted[49]! + sorted[50]!) / 2
  }
  const index = (judged: ReturnType<typeof judgeAll>) => middle(judged.map((one) => one.index))
  const onset = (judged: ReturnType<typeof judgeAll>) =>
    middle(judged.map((one) => one.onset?.epoch ?? Number.NaN))

  it('answers as the sheet counts', () => {
    const legs = judgeAll('legs')
    expect([count(legs, 'legs'), onset(legs)]).toEqual([100, 70])
    expect(index(legs)).toBeCloseTo(73.8, 1)
    const cardio = judgeAll('cardio')
    expect([count(cardio, 'heart-lungs'), onset(cardio)]).toEqual([100, 70])
    expect(index(cardio)).toBeCloseTo(1.5, 1)
    const eased = judgeAll('eased')
    expect([count(eased, 'paced-so'), count(eased, 'cannot-tell'), onset(eased)]).toEqual([96, 4, 70])
    expect(index(eased)).toBeCloseTo(21.8, 1)
    expect(count(judgeAll('none'), 'no-fade')).toBe(100)
  })

  it('answers as the sheet counts on the first generator, with its slopes', () => {
    const first = { constants: firstSheetConstants }
    const settings = {
      ...sheetSettings,
      gct: { ...sheetSettings.gct, slope: -0.6 },
      cad: { ...sheetSettings.cad, slope: 0.2 },
    }
    const legs = judgeAll('legs', first, settings)
    expect(count(legs, 'legs')).toBe(100)
    expect(index(legs)).toBeCloseTo(79.2, 1)
    const cardio = judgeAll('cardio', first, settings)
    expect(count(cardio, 'heart-lungs')).toBe(100)
    expect(index(cardio)).toBeCloseTo(1.5, 1)
    const eased = judgeAll('eased', first, settings)
    expect(count(eased, 'paced-so')).toBe(100)
    expect(index(eased)).toBeCloseTo(20.8, 1)
    expect(count(judgeAll('none', first, settings), 'no-fade')).toBe(100)
  })
})
