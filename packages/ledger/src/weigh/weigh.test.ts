import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../say/say.ts'
import type { Subject } from '../survival/subject.ts'
import { drawn } from '../testing/histories.for-tests.ts'
import { doseOf } from './dose-of.ts'
import type { Effect } from './effect.ts'
import { standingOf } from './finding-of.ts'
import { type Column, fit } from './fit.ts'
import { linkOf, linkSays } from './link-of.ts'
import { settings } from './settings.ts'
import { shapeOf } from './shape-of.ts'
import { intervalWidth, strengthOf } from './strength-of.ts'

const effect = (logHazardRatio: number, standardError = 0.1): Effect => ({
  logHazardRatio,
  standardError,
  fitted: null,
  along: null,
})
const one = (units: number) => ({ units: [units], weights: [1] })

/** Runs that end or fade after times of Weibull's distribution, the sooner the more there is of a cause. */
function drawnRuns(n: number, { shape = 3, hurry = 0, salt = 0 } = {}) {
  const exposure = Array.from({ length: n }, (_, i) => (drawn(i, 1 + salt) < 0.4 ? 2 : 0))
  const subjects = exposure.map((there, i): Subject => {
    const lasts = 150 * (-Math.log(1 - drawn(i, 2 + salt)) * Math.exp(-hurry * there)) ** (1 / shape)
    const ends = 60 + 120 * drawn(i, 3 + salt)
    return { run: i, time: Math.min(lasts, ends), event: lasts < ends }
  })
  return { exposure, subjects, weeks: subjects.map((_, i) => Math.floor(i / 3)) }
}
const column = (values: readonly number[], id = 'it'): Column => ({
  id,
  priorLogHazardRatio: 0.1,
  values: Float64Array.from(values),
})

describe('a strength', () => {
  it('is by hand: a hazard ratio of two at shape three lets the legs last 26 % longer without it', () => {
    expect(strengthOf(effect(Math.log(2)), one(1), 3, 1).percent).toBeCloseTo(100 * (2 ** (1 / 3) - 1), 9)
  })

  it('is a mean over runs as they count: half of the hazard doubled is half more of it', () => {
    const dose = { units: [1, 0], weights: [1, 1] }
    expect(strengthOf(effect(Math.log(2)), dose, 1, 1).percent).toBeCloseTo(50, 9)
  })

  it('lies within its interval, whatever the effect and the dose', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.array(fc.double({ min: -5, max: 9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (logHazardRatio, standardError, units, shape, asked) => {
          const dose = { units, weights: units.map(() => 1) }
          const { percent, interval } = strengthOf(effect(logHazardRatio, standardError), dose, shape, asked)
          expect(interval[0]).toBeLessThanOrEqual(percent)
          expect(interval[1]).toBeGreaterThanOrEqual(percent)
        },
      ),
    )
  })

  it('is nothing where there is none of the cause, however strong that would be', () => {
    for (const units of [0, -3])
      expect(strengthOf(effect(2, 1), one(units), 3, 20)).toMatchObject({ percent: 0, interval: [0, 0] })
  })

  it('is not blown up by what is far out', () => {
    expect(strengthOf(effect(0.5), one(1000), 3, 1)).toEqual(
      strengthOf(effect(0.5), one(settings.unitRange[1]), 3, 1),
    )
  })

  it('has a wider interval the more causes are asked at once', () => {
    expect(intervalWidth(1)).toBeCloseTo(1.282, 2)
    expect(intervalWidth(30)).toBeCloseTo(2.713, 2)
  })

  it('is worth its strength where it is clear of nothing, and less the further it is from that', () => {
    const clear = strengthOf(effect(1, 0.1), one(1), 3, 1)
    expect(clear.worth).toBe(clear.percent)
    const vague = strengthOf(effect(1, 2), one(1), 3, 1)
    expect(vague.percent).toBe(clear.percent)
    expect(vague.worth).toBeLessThan(0.5 * vague.percent)
  })
})

describe('a standing', () => {
  it('is for when the interval is clear of nothing, and matters', () => {
    expect(standingOf({ percent: 12, interval: [2, 25] })).toBe('for')
    expect(standingOf({ percent: 2, interval: [0.1, 5] })).toBe('unclear')
  })

  it('is against when it matters little at most, unclear when it may', () => {
    expect(standingOf({ percent: 0, interval: [-5, 2] })).toBe('against')
    expect(standingOf({ percent: 12, interval: [-2, 25] })).toBe('unclear')
  })
})

describe('a dose', () => {
  it('counts a run by the hazard it lasts through, and leaves out what is not known', () => {
    const runs = [3600, 7200, 3600, NaN].map((movingS) => ({ movingS }))
    const exposures = Float64Array.of(1, 2, NaN, 3)
    const dose = doseOf([0, 1, 2, 3], exposures, runs as never, 3)
    expect(dose?.units).toEqual([1, 2])
    expect(dose?.weights).toEqual([1, 8])
    expect(doseOf([2], exposures, runs as never, 3)).toBeNull()
  })
})

describe('the shape', () => {
  it('is found again in runs that were drawn with it', () => {
    for (const shape of [2, 3.5, 5])
      expect(shapeOf(drawnRuns(2000, { shape }).subjects)).toBeCloseTo(shape, 0)
  })

  it('is what is usual where the events are too few, and never beyond belief', () => {
    expect(shapeOf([])).toBe(settings.shape)
    expect(shapeOf(drawnRuns(6).subjects)).toBe(settings.shape)
    const atOnce = Array.from({ length: 30 }, (_, run) => ({ run, time: 100, event: true }))
    expect(shapeOf(atOnce)).toBeLessThanOrEqual(settings.shapeRange[1])
  })
})

describe('a fit', () => {
  it('finds a cause that hurries the end, and leaves one alone that does not', () => {
    const { exposure, subjects, weeks } = drawnRuns(400, { hurry: 0.8 })
    const other = exposure.map((_, i) => 2 * drawn(i, 9))
    const found = fit([column(exposure), column(other, 'other')], subjects, weeks)!
    expect(found.effects.get('it')!.logHazardRatio).toBeGreaterThan(0.5)
    const { logHazardRatio, standardError } = found.effects.get('other')!
    expect(Math.abs(logHazardRatio)).toBeLessThan(2.5 * standardError)
    expect(found.concordance()).toBeGreaterThan(0.6)
  })

  it('is nothing with too few runs or events, or without spread', () => {
    const { exposure, subjects, weeks } = drawnRuns(400)
    expect(fit([column(exposure)], subjects.slice(0, 19), weeks)).toBeUndefined()
    const never = subjects.map((subject) => ({ ...subject, event: false }))
    expect(fit([column(exposure)], never, weeks)).toBeUndefined()
    expect(fit([column(exposure.map(() => 1))], subjects, weeks)).toBeUndefined()
  })

  it('comes to the same where values are missing by chance, and says that it knows less', () => {
    const { exposure, subjects, weeks } = drawnRuns(600, { hurry: 0.8 })
    const holes = exposure.map((there, i) => (drawn(i, 21) < 0.25 ? NaN : there))
    const whole = fit([column(exposure)], subjects, weeks)!.effects.get('it')!
    const holed = fit([column(holes)], subjects, weeks)!.effects.get('it')!
    expect(Math.abs(holed.logHazardRatio - whole.logHazardRatio)).toBeLessThan(0.2)
    expect(holed.standardError).toBeGreaterThan(whole.standardError)
  })

  it('grows unsure where runs of a week are alike', () => {
    const { exposure, subjects, weeks } = drawnRuns(120, { hurry: 0.5 })
    const thrice = <T>(list: readonly T[]) => [...list, ...list, ...list]
    const apart = thrice(weeks).map((_, i) => i)
    const together = Array.from({ length: 360 }, (_, i) => i % 120)
    const errorOf = (clusters: readonly number[]) =>
      fit([column(thrice(exposure))], thrice(subjects), clusters)!.effects.get('it')!.standardError
    expect(errorOf(together)).toBeGreaterThan(1.2 * errorOf(apart))
  })

  it('comes to the same from wherever it goes on', () => {
    const { exposure, subjects, weeks } = drawnRuns(300, { hurry: 0.6 })
    const cold = fit([column(exposure)], subjects, weeks)!
    const warm = fit([column(exposure)], subjects, weeks, cold.effects)!
    expect(warm.effects.get('it')!.logHazardRatio).toBeCloseTo(cold.effects.get('it')!.logHazardRatio, 8)
  })
})

describe('a link', () => {
  const cause = { id: 'it', unit: 'a unit of it' } as never
  const say = sayIn('metric')
  const fitted = { runs: 90, events: 12 }
  const link = (logHazardRatio: number, along: Effect['along'] = null) =>
    linkOf({ logHazardRatio, standardError: 0.1, fitted, along })

  it('is said in the words of the sheet, and claims no cause', () => {
    expect(linkSays(cause, link(0.5), say).for[0]?.says).toBe(
      'This goes with earlier fading: hazard ratio 1.65 (1.45 to 1.87) for a unit of it, over 90 of your runs, on 12 of which the legs gave out.',
    )
    expect(linkSays(cause, link(-0.5), say).against[0]?.says).toContain('This goes with later fading')
    expect(linkSays(cause, link(0.1), say).against[0]?.says).toContain('No clear link with fading yet')
  })

  it('is none where only what was thought before counts', () => {
    expect(linkOf(effect(0.5))).toBeNull()
    expect(linkSays(cause, null, say)).toEqual({ for: [], against: [] })
  })

  it('is said to change along the run where the check finds that it does', () => {
    expect(link(0.5, { p: 0.01, thirds: [2, 1.2, 0.7] })?.changes).toContain('hazard ratio 2.0, 1.2, 0.7')
    expect(link(0.5, { p: 0.2, thirds: [2, 1.2, 0.7] })?.changes).toBeNull()
  })
})
