import type { Figures, PastRun } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../ledger-of.ts'
import { pain } from '../parts/body/pain.ts'
import { noGap } from '../parts/game/no-gap.ts'
import { strideFading } from '../parts/posture/stride-fading.ts'
import { pastOf } from '../past/past.ts'
import { dayAt, drawn, emptyHistory, plainRun } from '../testing/histories.for-tests.ts'
import { easyShare } from './easy-share.ts'
import { storesLow } from './stores-low.ts'

/** Every other day a run, of which this is known. */
const history = (count: number, of: (i: number) => Partial<PastRun>) => ({
  ...emptyHistory,
  athlete: { massKg: 65, heartRateMaxBpm: 185, heartRateRestBpm: 50 },
  runs: Array.from({ length: count }, (_, i) => ({
    ...plainRun,
    id: `run-${i}`,
    day: dayAt(2 * (i + 240 - count)),
    ...of(i),
  })),
})

const findingOf = (id: string, told: ReturnType<typeof history>) =>
  ledgerOf(told, { engine: 'test' })
    .parts.flatMap(({ causes }) => causes)
    .find(({ cause }) => cause === id)!

describe('where little is known', () => {
  it('long runs of which nothing was said are not judged by the short ones', () => {
    const once = history(200, (i) => ({
      movingS: i % 3 === 0 ? 7200 : 2700,
      said: i === 0 ? { carbohydrateG: 80, mealHoursAgo: 2 } : {},
    }))
    for (const id of ['low-carbohydrate', 'empty-stores'])
      expect(findingOf(id, once), id).toMatchObject({ status: 'no-data', strength: null })
  })

  it('a month is not judged by the heart rate of one run in it', () => {
    const of = (every: number) => (i: number) => ({
      figures: i % every === every - 1 ? { easyRatio: 0.9 } : {},
    })
    for (const id of ['easy-too-hard', 'often-little-quality'])
      expect(findingOf(id, history(60, of(10))), id).toMatchObject({ status: 'no-data' })
    expect(easyShare(pastOf(history(30, of(2))), 28)[29]).toBeNaN()
    expect(easyShare(pastOf(history(30, of(1))), 28)[29]).toBeCloseTo(0.9, 9)
  })

  it('the share of the month that was easy goes by time', () => {
    const uneven = history(30, (i) => ({
      movingS: i % 2 === 0 ? 9000 : 1000,
      figures: { easyRatio: i % 2 === 0 ? 1 : 0 },
    }))
    expect(easyShare(pastOf(uneven), 28)[28]).toBeCloseTo(0.9, 9)
  })

  it('a run whose leg load is not known may have been a hard one', () => {
    const loads = (known: readonly (number | null)[]) =>
      noGap.look(
        pastOf({
          ...emptyHistory,
          runs: known.map((legLoad, i) => ({
            ...plainRun,
            day: `2026-10-${String(i + 1).padStart(2, '0')}`,
            figures: legLoad === null ? {} : { legLoad },
          })),
        }),
      ).exposures
    expect([...loads([1, null, 1, 1, 1])]).toEqual([0, 0, NaN, NaN, 0])
    expect([...loads([1, 2, 1, 1, 1])]).toEqual([0, 0, 2, 1, 0])
    expect([...loads([1, null, 2, 1, 1])]).toEqual([0, 0, NaN, 2, 1])
  })

  it('a meal of which nothing was said is between a night ago and just now', () => {
    const figures: Figures = { speedFreshMps: 3.2, heartRateFreshBpm: 160 }
    const low = (mealHoursAgo?: number) => {
      const said = { carbohydrateG: 0, ...(mealHoursAgo === undefined ? {} : { mealHoursAgo }) }
      const { afterMin, between } = storesLow(pastOf(history(1, () => ({ movingS: 14_400, figures, said }))))
      return { at: afterMin[0]!, between: between(0) }
    }
    const [fed, fasted, unknown] = [low(1), low(10), low()]
    expect(unknown.at).toBeLessThan(fed.at)
    expect(unknown.at).toBeGreaterThan(fasted.at)
    expect(unknown.between).toEqual([fasted.between[0], fed.between[1]])
  })

  it('contact time of runs that did not fade is no fading stride, however few they are', () => {
    const noise = (i: number) =>
      0.009 + 0.024 * (drawn(i, 1) + drawn(i, 2) + drawn(i, 3) + drawn(i, 4) - 2) * Math.sqrt(3)
    const sound = history(240, (i) => ({
      movingS: i % 3 === 0 ? 5400 : 2700,
      figures: { contactChangeRatio: noise(i) },
    }))
    const { exposures } = strideFading.look(pastOf(sound))
    const known = exposures.filter((one) => !Number.isNaN(one))
    expect(known.length).toBeGreaterThan(150)
    expect(known.filter((one) => one > 0).length / known.length).toBeLessThan(0.1)
    const seldom = history(240, (i) => ({
      movingS: i % 9 === 0 ? 5400 : 2700,
      figures: { contactChangeRatio: 0.08 },
    }))
    expect(strideFading.look(pastOf(seldom)).exposures.every(Number.isNaN)).toBe(true)
  })

  it('a morning of being injured is heard, and one of not being so as well', () => {
    const told = (injured?: boolean) => {
      const two = history(2, () => ({}))
      const checkIns = injured === undefined ? [] : [{ day: two.runs[0]!.day, injured }]
      return pain.look(pastOf({ ...two, checkIns })).exposures[1]
    }
    expect(told(true)).toBe(1)
    expect(told(false)).toBe(0)
    expect(told()).toBeNaN()
  })
})
