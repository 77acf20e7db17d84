import { expect, it } from 'vitest'
import { effectiveShoeDistance } from './effective-shoe-distance.ts'

const run = { distanceM: 10_000, massKg: 70, surfaceRatio: 1, paceSPerKm: 360 }

it('is the distance itself for a runner of 70 kg on asphalt at an easy pace', () => {
  expect(effectiveShoeDistance(run)).toBe(10_000)
  expect(effectiveShoeDistance({ ...run, paceSPerKm: 500 })).toBe(10_000)
})

it('is nothing where nothing was run', () => {
  expect(effectiveShoeDistance({ ...run, distanceM: 0 })).toBe(0)
})
