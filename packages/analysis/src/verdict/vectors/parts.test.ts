import { describe, expect, it } from 'vitest'
import { answerOf } from '../answer.ts'
import { averagePhases } from '../average-phases.ts'
import { gradeFactor } from '../grade-factor.ts'
import type { Answers, FeatureId, JudgementReason } from '../judgement.ts'
import { legIndex } from '../leg-index.ts'
import { fitRamp } from '../ramp-fit.ts'
import { type Factors, sheetSettings } from '../settings/index.ts'
import { structureOfHead } from '../structure.ts'
import { voiceOf, weigh } from '../weigh.ts'

// Verdict sheet 4.3, by number; 1e-4 unless said.
const series = (length: number, at: (i: number) => number) => Float64Array.from({ length }, (_, i) => at(i))
const grid = { lowest: 3, tail: 6, step: 1, fine: 6 }
const ramp = (i: number) => 1 - 0.1 * Math.max(0, Math.min(1, (i - 15) / 10))

describe('flat, ramp, flat', () => {
  it('finds a clean ramp exactly (1)', () => {
    const fit = fitRamp(series(40, ramp), grid)
    expect([fit.c1, fit.c2]).toEqual([15, 25])
    expect(fit.a).toBeCloseTo(1, 9)
    expect(fit.d).toBeCloseTo(0.1, 9)
    expect(Math.abs(fit.sse)).toBeLessThan(1e-9)
  })

  it('takes a step for a ramp of one (2)', () => {
    const fit = fitRamp(
      series(30, (i) => (i < 20 ? 1 : 0.9)),
      grid,
    )
    expect([fit.c1, fit.c2]).toEqual([19, 20])
    expect(fit.a).toBeCloseTo(1, 9)
    expect(fit.d).toBeCloseTo(0.1, 9)
  })

  it('finds the ramp in noise (3)', () => {
    const fit = fitRamp(
      series(40, (i) => ramp(i) + 0.005 * (((7 * i) % 5) - 2)),
      grid,
    )
    expect([fit.c1, fit.c2]).toEqual([15, 25])
    expect(fit.a).toBeCloseTo(0.999708, 6)
    expect(fit.d).toBeCloseTo(0.099401, 6)
    expect(fit.sse).toBeCloseTo(0.001997, 6)
  })
})

describe('structure', () => {
  it('is not seen in small jitter (4)', () => {
    const head = series(36, (i) => 1 + (0.02 * (((13 * i) % 7) - 3)) / 3)
    const structure = structureOfHead(head, sheetSettings.structure)
    expect(structure.spread).toBeCloseTo(0.019768, 6)
    expect([structure.changesPerHour, structure.outside]).toEqual([0, 0])
  })

  it('evades the running median in regular repetitions (5)', () => {
    const head = series(36, (i) => (i < 15 ? 1 : (i - 15) % 6 < 3 ? 1.2 : 0.95))
    const structure = structureOfHead(head, sheetSettings.structure)
    expect(structure.spread).toBeCloseTo(0, 9)
    expect(structure.changesPerHour).toBeCloseTo(1.6667, 4)
    expect(structure.outside).toBeCloseTo(0.1667, 4)
  })
})

describe('evidence', () => {
  type Case = { said: [FeatureId, number, number][]; factors: Factors[]; signs: Factors }
  const cases: Record<string, Case> = {
    6: {
      said: [
        ['hrFollow', 0.2, 0.15],
        ['hrCeil', 0, 3],
      ],
      factors: [[0.45, 0.25, 0.3]],
      signs: [0.523, 0.2268, 0.2502],
    },
    7: {
      said: [
        ['hrFollow', -0.3, 0.15],
        ['hrCeil', 2, 3],
      ],
      factors: [[0.45, 0.25, 0.3]],
      signs: [0.2177, 0.7491, 0.0332],
    },
    8: {
      said: [
        ['hrFollow', 0.45, 0.1],
        ['hrCeil', -20, 3],
      ],
      factors: [
        [0.36, 0.28, 0.36],
        [0.75, 0.7, 1.35],
        [0.6, 0.5, 1.5],
      ],
      signs: [0.1083, 0.0048, 0.8869],
    },
    9: {
      said: [
        ['hrFollow', 0.25, 0.1],
        ['hrCeil', -10, 3],
        ['gct', 5, 1],
        ['cad', -4, 1],
      ],
      factors: [
        [0.52, 0.22, 0.26],
        [1.25, 1.25, 0.7],
      ],
      signs: [0.8755, 0.0484, 0.0761],
    },
    10: {
      said: [
        ['bal', 0.8, 0.2],
        ['hrFollow', 0.1, 0.2],
      ],
      factors: [[0.45, 0.25, 0.3]],
      signs: [0.6952, 0.1872, 0.1176],
    },
  }
  const voice = (id: FeatureId, value: number, standardError: number) =>
    voiceOf(id, { value, standardError }, sheetSettings.evidence)

  for (const [number, { said, factors, signs }] of Object.entries(cases))
    it(`weighs as the sheet does (${number})`, () => {
      const weighed = weigh(
        said.map((one) => voice(...one)),
        factors,
      )
      expect(weighed.legs).toBeCloseTo(signs[0], 4)
      expect(weighed.heartLungs).toBeCloseTo(signs[1], 4)
      expect(weighed.pacedSo).toBeCloseTo(signs[2], 4)
    })

  it('keeps the loudness of each sign (9)', () => {
    const gct = voice('gct', 5, 1)
    expect(gct.legs).toBe(0)
    expect(gct.heartLungs).toBeCloseTo(-0.6584, 4)
    expect(gct.pacedSo).toBeCloseTo(-0.8058, 4)
    const cad = voice('cad', -4, 1)
    expect(cad.heartLungs).toBeCloseTo(-0.4197, 4)
    expect(cad.pacedSo).toBeCloseTo(-0.2294, 4)
  })
})

describe('phases', () => {
  const blank = { loss: null, index: Number.NaN }
  const named = ([legs, heartLungs, pacedSo]: Factors, fade: number) => {
    const s = Math.max(0, Math.min(1, (fade - 4 + 1) / 2))
    const answers: Answers = {
      legs: s * legs,
      heartLungs: s * heartLungs,
      pacedSo: s * pacedSo,
      noFade: 1 - s,
      cannotTell: 0,
    }
    const index = legIndex({ legs, heartLungs, pacedSo }, { gapPercent: fade }, sheetSettings.index)
    return { answers, reason: null, index, loss: { walkingMakesTheFade: false } }
  }
  const gated = {
    ...blank,
    answers: { legs: 0, heartLungs: 0, pacedSo: 0, noFade: 0, cannotTell: 1 },
    reason: 'structured-session' as JudgementReason,
  }
  const unfaded = { ...blank, answers: { ...gated.answers, cannotTell: 0, noFade: 1 }, reason: null }
  const combine = (phases: Parameters<typeof averagePhases>[0]) => {
    const averaged = averagePhases(phases, sheetSettings.answer)
    const { legs, heartLungs, pacedSo, noFade, cannotTell } = averaged.answers
    return {
      ...averaged,
      ...answerOf(averaged, sheetSettings.answer),
      p5: [legs, heartLungs, pacedSo, noFade, cannotTell],
    }
  }
  const expectP5 = (p5: number[], printed: number[]) =>
    expect(p5).toEqual(printed.map((share) => expect.closeTo(share, 4)))
  const six = [0.7, 0.2, 0.1] as const

  it('are averaged (11)', () => {
    const combined = combine([
      ...[5, 4.8, 5.2, 5].map((fade) => named(six, fade)),
      ...[4.4, 3.6].map((fade) => named([0.6, 0.3, 0.1], fade)),
    ])
    expectP5(combined.p5, [0.555, 0.18, 0.0817, 0.1833, 0])
    expect(combined.signs?.legs).toBeCloseTo(0.6796, 4)
    expect(combined.signs?.heartLungs).toBeCloseTo(0.2204, 4)
    expect(combined.index).toBeCloseTo(45, 1)
    expect(combined.limiter).toBe('legs')
  })

  it('cannot tell where most are structured (12)', () => {
    const combined = combine([gated, gated, gated, gated, named(six, 9), named(six, 9)])
    expectP5(combined.p5, [0.2333, 0.0667, 0.0333, 0, 0.6667])
    expect(combined.limiter).toBe('cannot-tell')
  })

  it('cannot tell where half are structured, and say so (4.4)', () => {
    const combined = combine([gated, gated, gated, named(six, 9), named(six, 9), named(six, 9)])
    expectP5(combined.p5, [0.35, 0.1, 0.05, 0, 0.5])
    expect(combined.limiter).toBe('cannot-tell')
    expect(combined.reason).toBe('structured-session')
    expect(combined.signs?.legs).toBeCloseTo(0.7, 9)
    expect(combined.index).toBeCloseTo(70, 9)
  })

  it('name the cause where half of them do (4.4)', () => {
    const combined = combine([unfaded, unfaded, gated, named(six, 9), named(six, 9), named(six, 9)])
    expectP5(combined.p5, [0.35, 0.1, 0.05, 0.3333, 0.1667])
    expect(combined.limiter).toBe('legs')
    expect(combined.index).toBeCloseTo(70, 9)
  })
})

describe('grade', () => {
  it('costs what the sheet says (21)', () => {
    const printed = [
      [-0.3, 1.4938],
      [-0.1, 0.8618],
      [0.02, 1.063976],
      [0.05, 1.18265],
      [0.1, 1.441],
    ] as const
    for (const [grade, factor] of printed)
      expect(gradeFactor(grade, sheetSettings.grade.clampRatio)).toBeCloseTo(factor, 4)
  })

  it('costs nothing where it is unknown', () => {
    expect(gradeFactor(Number.NaN, sheetSettings.grade.clampRatio)).toBe(1)
  })
})
