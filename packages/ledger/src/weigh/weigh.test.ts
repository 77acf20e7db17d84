import { coxRegression, harrellConcordance, mean } from '@freshlegs/science'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../say/say.ts'
import type { Subject } from '../survival/subject.ts'
import { drawn } from '../testing/histories.for-tests.ts'
import { doseOf } from './dose-of.ts'
import type { Effect } from './effect.ts'
import { explains } from './explains.ts'
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
const range = (n: number) => Array.from({ length: n }, (_, i) => i)
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
  it('counts a run by the hazard it lasts through, and leaves out those of no known length', () => {
    const runs = [3600, 7200, 3600, NaN].map((movingS) => ({ movingS }))
    const exposures = Float64Array.of(1, 2, 5, 3)
    const dose = doseOf([0, 1, 3], exposures, runs as never, 3)
    expect(dose?.units).toEqual([1, 2])
    expect(dose?.weights).toEqual([1, 8])
    expect(doseOf([3], exposures, runs as never, 3)).toBeNull()
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

describe('how well a fit tells runs apart', () => {
  const noise = (n: number, columns: number) =>
    Array.from({ length: columns }, (_, k) =>
      column(
        Array.from({ length: n }, (_, i) => 2 * drawn(i, 100 + k)),
        `${k}`,
      ),
    )

  it('is judged on weeks that were left out: many causes of nothing tell no better than a coin', () => {
    // Three hundred runs are one history; a handful of them are not all lucky.
    const found = range(6).map((salt) => {
      const { subjects, weeks } = drawnRuns(300, { salt: 10 * salt })
      return fit(noise(300, 25), subjects, weeks)!.ranking().concordance
    })
    expect(Math.abs(mean(found) - 0.5)).toBeLessThan(0.05)
    const { exposure, subjects, weeks } = drawnRuns(300, { hurry: 0.8 })
    const { concordance, interval } = fit([column(exposure)], subjects, weeks)!.ranking()
    expect(concordance).toBeGreaterThan(0.6)
    expect(interval[0]).toBeLessThan(concordance)
    expect(interval[1]).toBeGreaterThan(concordance)
  })

  it('comes to what fits made anew without those weeks come to', () => {
    const { exposure, subjects, weeks } = drawnRuns(200, { hurry: 0.4 })
    const columns = [column(exposure), ...noise(200, 10)]
    const folds = weeks.map((week) => week % settings.folds)
    const time = subjects.map((subject) => subject.time)
    const event = subjects.map((subject) => Number(subject.event))
    const rowOf = (i: number) => columns.map(({ values }) => values[i]!)
    const priorMeans = columns.map(({ priorLogHazardRatio }) => priorLogHazardRatio)
    let agreeing = 0
    let pairs = 0
    for (let fold = 0; fold < settings.folds; fold++) {
      const others = range(200).filter((i) => folds[i] !== fold)
      const { coefficients } = coxRegression({
        time: others.map((i) => time[i]!),
        event: others.map((i) => event[i]!),
        covariates: others.flatMap(rowOf),
        priorMeans,
        theta: settings.priorSd ** -2,
      })
      const own = range(200).filter((i) => folds[i] === fold)
      const judged = harrellConcordance({
        time: own.map((i) => time[i]!),
        event: own.map((i) => event[i]!),
        risk: own.map((i) => rowOf(i).reduce((sum, one, k) => sum + one * coefficients[k]!, 0)),
      })
      agreeing += judged.concordance * judged.pairs
      pairs += judged.pairs
    }
    expect(fit(columns, subjects, weeks)!.ranking().concordance).toBeCloseTo(agreeing / pairs, 1.5)
  })

  it('is said with its interval, and to be little where a coin does as well', () => {
    const says = (concordance: number, interval: [number, number]) =>
      explains(
        { of: new Map(), together: { runs: 90, events: 12, concordance, interval }, apart: [] },
        String,
      ).says
    expect(says(0.71, [0.62, 0.8])).toMatch(/^Of two of your runs .* 71 of 100 .*\(80 % interval 62 to 80\)/)
    expect(says(0.55, [0.45, 0.65])).toMatch(/^What was weighed explains little so far\. /)
    expect(says(0.65, [0.48, 0.82])).toMatch(/^What was weighed explains little so far\. /)
    expect(says(NaN, [NaN, NaN])).toMatch(/cannot be told yet\.$/)
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
      'This goes with earlier fading: hazard ratio 1.65 (80 % interval 1.45 to 1.87) for a unit of it, from 90 of your runs, on 12 of which the legs gave out, drawn to what was thought before.',
    )
    expect(linkSays(cause, link(-0.5), say).against[0]?.says).toContain('This goes with later fading')
  })

  it('speaks for neither side where it is not clear', () => {
    const said = linkSays(cause, link(0.1), say)
    expect(said).toMatchObject({ for: [], against: [] })
    expect(said.neither[0]?.says).toContain('No clear link with fading yet')
  })

  it('is none where only what was thought before counts', () => {
    expect(linkOf(effect(0.5))).toBeNull()
    expect(linkSays(cause, null, say)).toEqual({ for: [], against: [], neither: [] })
  })

  it('is said to change along the run where the check finds that it does', () => {
    expect(link(0.5, { p: 0.01, thirds: [2, 1.2, 0.7] })?.changes).toBe(
      'This link changes along the run: it is closest where the legs gave out soon, and least close where they gave out late.',
    )
    expect(link(0.5, { p: 0.2, thirds: [2, 1.2, 0.7] })?.changes).toBeNull()
  })
})
