import { expect, it } from 'vitest'
import { energyAvailability } from './energy-availability.ts'

const day = { eatenKcal: 2300, exerciseKcal: 800, exerciseH: 1.3, restingKcalPerDay: 1450, leanKg: 46 }

it('falls with every kilometre that is not eaten for', () => {
  expect(energyAvailability({ ...day, exerciseKcal: 1200 })).toBeLessThan(energyAvailability(day))
  expect(energyAvailability({ ...day, eatenKcal: 2700 })).toBeGreaterThan(energyAvailability(day))
})
