import { expect, it } from 'vitest'
import { airResistance } from './air-resistance.ts'

const still = { speedMps: 4, windMps: 0, massKg: 65, dragAreaM2: 0.45, airKgPerM3: 1.205 }

it('holds back against the wind, and pushes where the wind is faster than the runner', () => {
  expect(airResistance({ ...still, windMps: -3 }).forceN).toBeGreaterThan(airResistance(still).forceN)
  expect(airResistance({ ...still, windMps: 4 }).forceN).toBe(0)
  expect(airResistance({ ...still, windMps: 6 }).forceN).toBeLessThan(0)
})
