import { type Athlete, figures as known } from '@freshlegs/domain'
import { demoRuns, plantRun, tiers } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { featuresOf } from '../features/features.ts'
import { sceneOf } from '../features/scene-of.ts'
import { defaultSettings } from '../settings.ts'
import { legLoad } from './leg-load.ts'
import { measures } from './measures.ts'

const figuresOf = (plan: Parameters<typeof plantRun>[0]) => {
  const { recording } = plantRun(plan)
  const analysed = analyse(recording)
  if (!analysed.ok) throw new Error(analysed.problem.detail)
  return analysed.value.figures
}

describe('the measures', () => {
  it('give every figure there is, each by one of them', () => {
    expect(measures.flatMap(({ gives }) => gives).toSorted()).toEqual(known.map(({ id }) => id).toSorted())
  })
})

describe('the figures of a run', () => {
  const demo = demoRuns.find(({ id }) => id === 'legs-go')!.plant()
  const analysed = analyse(demo.recording)
  if (!analysed.ok) throw new Error(analysed.problem.detail)
  const { figures, run } = analysed.value

  it('see a fade of the legs: longer contact and slower steps late, at equal speed', () => {
    expect(figures.contactChangeRatio).toBeGreaterThan(0.02)
    expect(figures.cadenceChangeRatio).toBeLessThan(0)
  })

  it('are in order: the shorter the stretch, the faster its fastest', () => {
    const { fastest400Mps, fastest800Mps, fastest1500Mps, fastest3000Mps, fastest5000Mps, fastest10000Mps } =
      figures
    const speeds = [
      fastest400Mps,
      fastest800Mps,
      fastest1500Mps,
      fastest3000Mps,
      fastest5000Mps,
      fastest10000Mps,
    ]
    expect(speeds).toEqual(speeds.toSorted((a, b) => b! - a!))
    expect(figures.fastestHalfMps).toBeGreaterThan(2.5)
  })

  it('count steps as a watch does, and load in hours of easy running', () => {
    const hours = (run.movingS.at(-1) ?? 0) / 3600
    expect(figures.steps! / (60 * hours)).toBeGreaterThan(150)
    expect(figures.steps! / (60 * hours)).toBeLessThan(200)
    expect(figures.legLoad! / hours).toBeGreaterThan(0.7)
    expect(figures.legLoad! / hours).toBeLessThan(2)
  })

  it('find more load in going down than in going up or along, at the same speed', () => {
    const loadOn = (gradeRatio: number) => {
      const slope = { ...run, gradeRatio: run.gradeRatio.map(() => gradeRatio) }
      const scene = sceneOf(slope, analysed.value.judgement, {}, defaultSettings.features)
      return legLoad.of({ scene, features: featuresOf(scene, {}), late: null }).legLoad!
    }
    const level = loadOn(0)
    expect(loadOn(-0.1)).toBeGreaterThan(1.3 * level)
    expect(loadOn(0.1)).toBe(level)
  })

  it('measure nothing against a maximum or threshold that was guessed from the run itself', () => {
    const { recording } = plantRun({ seed: 8, durationS: 3600 })
    const of = (athlete: Athlete) => {
      const analysed = analyse({ ...recording, athlete: {} }, { athlete })
      return analysed.ok ? analysed.value.figures : {}
    }
    expect(of({})).not.toHaveProperty('heartLoad')
    expect(of({})).not.toHaveProperty('easyRatio')
    expect(of({ heartRateThresholdBpm: 170 })).toHaveProperty('easyRatio')
    expect(of({ heartRateThresholdBpm: 170 })).not.toHaveProperty('heartLoad')
    expect(of({ heartRateMaxBpm: 190 })).toHaveProperty('heartLoad')
  })

  it('cost about as much a metre as running costs', () => {
    const perMetre = figures.energyJPerKg! / run.distanceM.at(-1)!
    expect(perMetre).toBeGreaterThan(3.4)
    expect(perMetre).toBeLessThan(4.4)
  })

  it('are left out where the watch did not record them', () => {
    const bare = figuresOf({ seed: 5, durationS: 3000, tier: tiers[0]! })
    expect(bare).not.toHaveProperty('heartLoad')
    expect(bare).not.toHaveProperty('contactChangeRatio')
    expect(bare.steadySpeedMps).toBeGreaterThan(1)
  })

  it('know no fastest 10 km in a run of half an hour', () => {
    expect(figuresOf({ seed: 6, durationS: 1800 })).not.toHaveProperty('fastest10000Mps')
  })

  it('are the same whether the watch records every second or every second one', () => {
    const dense = figuresOf({ seed: 7, durationS: 3600, spacing: 1, noise: 0.2 })
    const thin = figuresOf({ seed: 7, durationS: 3600, spacing: 2, noise: 0.2 })
    expect(thin.fastest1500Mps! / dense.fastest1500Mps!).toBeCloseTo(1, 1)
    expect(thin.legLoad! / dense.legLoad!).toBeCloseTo(1, 1)
  })
})
