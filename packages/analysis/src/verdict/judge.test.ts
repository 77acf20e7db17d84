import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bins } from './bins.ts'
import { judge } from './judge.ts'
import { defaultSettings, sheetSettings } from './settings/index.ts'

const known = { totalDistanceM: 15_000, heartRateMaxBpm: 190, heartRateRestBpm: 50 }
const settingSets = { sheet: sheetSettings, default: defaultSettings }

/** A planted run in bins: steady, then slower; heart rate holds. A little regular noise. */
function plantedBins({ count = 720, loss = 0.12, shiftS = 0 } = {}): Bins {
  const column = (at: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => at(i))
  const wobble = (i: number, step: number) => (((step * i) % 11) - 5) / 5
  const lost = (i: number) => loss * Math.max(0, Math.min(1, (i - 420) / 120))
  return {
    distanceM: column((i) => 33 * (1 - lost(i)) + 0.4 * wobble(i, 7)),
    elapsedS: column((i) => 10 * i + shiftS),
    pausedBeforeS: column(() => 0),
    gradeRatio: column(() => 0),
    heartRateBpm: column((i) => 158 + 0.4 * wobble(i, 3)),
    cadenceSpm: column((i) => 172 * (1 - 0.3 * lost(i)) + 0.3 * wobble(i, 4)),
    groundContactS: column((i) => 0.25 * (1 + 0.8 * lost(i)) + 0.001 * wobble(i, 9)),
  }
}

for (const [name, settings] of Object.entries(settingSets))
  describe(`judge, ${name} settings`, () => {
    it('says legs, when, why and how sure, where pace goes and heart rate holds', () => {
      const judged = judge(plantedBins(), known, settings)
      expect(judged.limiter).toBe('legs')
      expect(judged.onset?.timeS).toBeGreaterThan(4000)
      expect(judged.onset?.timeS).toBeLessThan(4500)
      const [earliest, latest] = judged.onset?.intervalS ?? []
      expect(earliest).toBeLessThan(judged.onset!.timeS)
      expect(latest).toBeGreaterThan(judged.onset!.timeS)
      expect(judged.features.map(({ id }) => id)).toEqual(['hrFollow', 'hrCeil', 'gct', 'cad'])
      expect(judged.absent).toEqual([{ id: 'bal', because: 'not-recorded' }])
      const [low, high] = judged.indexInterval ?? [Number.NaN, Number.NaN]
      expect(low).toBeLessThanOrEqual(judged.index + 1)
      expect(high).toBeGreaterThanOrEqual(judged.index - 1)
      expect(judged.coverage).toBeCloseTo(3.4 / 5.1, 9)
    })

    it('says no-fade of the same run without the loss', () => {
      const judged = judge(plantedBins({ loss: 0 }), known, settings)
      expect(judged.limiter).toBe('no-fade')
      expect([judged.onset, judged.index, judged.indexInterval]).toEqual([null, 0, null])
      expect(judged.windows).not.toBeNull()
    })

    it('cannot tell from nothing, or from nothing but NaN', () => {
      expect(judge(emptyBins(0), known, settings)).toMatchObject({ limiter: 'cannot-tell', reason: 'short' })
      expect(judge(emptyBins(1000), known, settings)).toMatchObject({
        limiter: 'cannot-tell',
        reason: 'short',
      })
    })

    it('counts time from where the recording begins', () => {
      const here = judge(plantedBins(), known, settings)
      const later = judge(plantedBins({ shiftS: 500 }), known, settings)
      expect(later.onset?.timeS).toBe(here.onset!.timeS + 500)
      expect(later.signs).toEqual(here.signs)
      expect(later.indexInterval).toEqual(here.indexInterval)
    })

    it('gives shares that add up, whatever the bins hold', () => {
      fc.assert(
        fc.property(anyBins, (bins) => {
          const judged = judge(bins, known, settings)
          const { legs, heartLungs, pacedSo, noFade, cannotTell } = judged.answers
          expect(legs + heartLungs + pacedSo + noFade + cannotTell).toBeCloseTo(1, 9)
          if (judged.limiter === 'cannot-tell') expect(judged.reason).not.toBeNull()
          if (judged.signs)
            expect(judged.signs.legs + judged.signs.heartLungs + judged.signs.pacedSo).toBeCloseTo(1, 9)
        }),
        { numRuns: 60 },
      )
    })

    it('answers the same when asked again, and leaves its arguments as they are', () => {
      fc.assert(
        fc.property(anyBins, (bins) => {
          const before = structuredClone(bins)
          const first = judge(bins, known, settings)
          expect(judge(bins, known, settings)).toEqual(first)
          expect(bins).toEqual(before)
        }),
        { numRuns: 30 },
      )
    })
  })

function emptyBins(count: number): Bins {
  const nothing = new Float64Array(count).fill(Number.NaN)
  return {
    distanceM: nothing,
    elapsedS: nothing.map((_, i) => 10 * i),
    pausedBeforeS: new Float64Array(count),
    gradeRatio: nothing,
    heartRateBpm: nothing,
    cadenceSpm: nothing,
    groundContactS: nothing,
    stanceBalanceRatio: nothing,
  }
}

/** Believable and unbelievable columns with holes, between 0 and 400 bins. */
const anyBins: fc.Arbitrary<Bins> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([count, chance]) => {
    const draw = () => chance.next().value as number
    const holed = (low: number, high: number) => {
      const holes = draw() * 0.5
      return Float64Array.from({ length: count }, () =>
        draw() < holes ? Number.NaN : low + (high - low) * draw(),
      )
    }
    return {
      distanceM: Float64Array.from({ length: count }, () => 60 * draw()),
      elapsedS: Float64Array.from({ length: count }, (_, i) => 10 * i),
      pausedBeforeS: new Float64Array(count),
      gradeRatio: holed(-0.5, 0.5),
      heartRateBpm: holed(0, 255),
      cadenceSpm: holed(0, 300),
      groundContactS: holed(0, 1),
      stanceBalanceRatio: holed(0, 1),
    }
  })
