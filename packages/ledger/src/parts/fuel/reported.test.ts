import type { CheckIn, History } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { pastOf } from '../../past/past.ts'
import { emptyHistory, plainRun } from '../../testing/histories.for-tests.ts'
import { bloodValues } from './blood-values.ts'
import { energyAvailability } from './energy-availability.ts'

const woman = { sex: 'female', birthYear: 1990, massKg: 55, heightM: 1.65 } as const
const ran = (day: string, distanceM = 12_000) => ({ ...plainRun, id: day, day, distanceM, movingS: 3780 })
const history = (checkIns: readonly CheckIn[], change: Partial<History> = {}): History => ({
  ...emptyHistory,
  athlete: woman,
  runs: ['2026-10-04', '2026-10-06', '2026-10-10'].map((day) => ran(day)),
  checkIns,
  interview: { conditions: ['none'] },
  ...change,
})
const lookAt = (cause: typeof bloodValues, told: History) => {
  const look = cause.look(pastOf(told))
  const last = told.runs.length - 1
  return { exposure: look.exposures[last]!, says: Number.isNaN(look.exposures[last]!) ? '' : look.says(last) }
}

describe('what the food of a week leaves', () => {
  const mornings = (days: readonly number[], energyKcal: number): CheckIn[] =>
    days.map((day) => ({ day: `2026-10-${String(day).padStart(2, '0')}`, energyKcal }))

  it('is what was eaten less the running, for each kilogram without fat, with how far off a diary is', () => {
    // By hand, 43.605 kg without fat: four days of 2,200 kcal, on one of them 12 km for 660 kcal, 64 of them at rest.
    const { exposure, says } = lookAt(energyAvailability, history(mornings([5, 6, 7, 8], 2200)))
    const left = (4 * 2200 - 2 * (660 - ((500 + 22 * 43.605) / 24) * 1.05)) / 4 / 43.605
    expect(exposure).toBeCloseTo((45 - left) / 5, 9)
    expect(says).toMatch(/^about 44 kcal .* \(35 to 52\), over 4 days of the week before$/)
  })

  it('is not known from three days, or of a body of which height or sex is not known', () => {
    expect(lookAt(energyAvailability, history(mornings([6, 7, 8], 2200))).exposure).toBeNaN()
    const { heightM: _, ...short } = woman
    const unknown = history(mornings([5, 6, 7, 8], 2200), { athlete: short })
    expect(lookAt(energyAvailability, unknown).exposure).toBeNaN()
  })

  it('is told without a number to the young, to who has told of an eating disorder, and until it is known', () => {
    const few = mornings([5, 6, 7, 8], 900)
    for (const change of [
      { athlete: { ...woman, birthYear: 2010 } },
      { interview: { conditions: ['eating-disorder'] } },
      { interview: { conditions: ['under-18'] } },
      // As long as it is not known.
      { interview: {} },
    ])
      expect(lookAt(energyAvailability, history(few, change)).says).toBe('less eaten than the running takes')
  })
})

describe('values of blood that were reported', () => {
  const taken = (blood: CheckIn['blood'], day = '2026-09-26'): CheckIn[] => [{ day, ...(blood && { blood }) }]

  it('count by how far below enough they are, each with its line and the range of the laboratory', () => {
    const low = taken({
      ferritinUgPerL: { amount: 22, labLow: 15, labHigh: 150 },
      b12PmolPerL: { amount: 300 },
    })
    expect(lookAt(bloodValues, history(low))).toEqual({
      exposure: 1,
      says: 'Ferritin 2 weeks before: 22 µg/L, 30 or more is taken for enough; your laboratory: 15 to 150; Vitamin B12 2 weeks before: 300 pmol/L, 133 or more is taken for enough',
    })
    expect(lookAt(bloodValues, history(taken({ ferritinUgPerL: { amount: 9 } }))).exposure).toBe(2)
    expect(lookAt(bloodValues, history(taken({ ferritinUgPerL: { amount: 60 } }))).exposure).toBe(0)
  })

  it('are short where the laboratory has them so', () => {
    const low = taken({ ferritinUgPerL: { amount: 35, labLow: 40 } })
    expect(lookAt(bloodValues, history(low))).toMatchObject({ exposure: 1 })
  })

  it('tell of half a year, and of nothing before they were taken', () => {
    const ferritin = { ferritinUgPerL: { amount: 9 } }
    expect(lookAt(bloodValues, history(taken(ferritin, '2026-03-01'))).exposure).toBeNaN()
    expect(lookAt(bloodValues, history(taken(ferritin, '2026-10-11'))).exposure).toBeNaN()
  })

  it('count iron that was eaten for less, from three days on, against what is recommended', () => {
    const eaten = (ironMg: number, days = 3) =>
      Array.from({ length: days }, (_, i): CheckIn => ({ day: `2026-10-0${i + 1}`, ironMg }))
    expect(lookAt(bloodValues, history(eaten(9)))).toEqual({
      exposure: 0.5,
      says: '9 mg of iron eaten a day, 18 mg is recommended',
    })
    expect(lookAt(bloodValues, history(eaten(20))).exposure).toBe(0)
    expect(lookAt(bloodValues, history(eaten(9, 2))).exposure).toBeNaN()
  })

  it('are told without numbers to the young', () => {
    const young = history(taken({ ferritinUgPerL: { amount: 9 } }), {
      athlete: { ...woman, birthYear: 2012 },
    })
    expect(lookAt(bloodValues, young).says).toBe(
      'Ferritin reported 2 weeks before, below what is taken for enough in adults',
    )
  })
})
