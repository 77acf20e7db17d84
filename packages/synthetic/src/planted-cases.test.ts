import { describe, expect, it } from 'vitest'
import { faults, plantedCases, plantedGroups, tiers, traits, truths } from './index.ts'

describe('the planted cases', () => {
  it('have ids of their own, led by their group', () => {
    const ids = plantedCases.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, group } of plantedCases) expect(id.startsWith(`${group}/`)).toBe(true)
    expect(new Set(plantedCases.map(({ group }) => group))).toEqual(new Set(plantedGroups))
  })

  it('try every truth with every tier of sensors, and every trait and fault', () => {
    for (const truth of truths) {
      for (const tier of tiers) {
        expect(plantedCases.some((one) => one.truth === truth.id && one.tier === tier.id)).toBe(true)
      }
    }
    for (const { id } of [...traits, ...faults]) {
      expect(plantedCases.some((one) => one.id.includes(`/${id}/`))).toBe(true)
    }
  })

  it('can each be planted, and know their truth', () => {
    for (const one of plantedCases.filter((_, i) => i % 17 === 0)) {
      const { truth, recording } = one.plant(7919)
      expect(truth.id).toBe(one.truth)
      expect(truth.acceptable.length).toBeGreaterThan(0)
      expect(recording.track.timeS.length).toBeGreaterThan(100)
    }
  })
})
