import { expect, it } from 'vitest'
import { gpsExcess } from './gps-excess.ts'

it('grows with noise and shrinks with longer steps', () => {
  const clear = { speedMps: 3.3, everyS: 1, noiseM: 2, lagCorrelation: 0.98 }
  expect(gpsExcess({ ...clear, noiseM: 3 }).excessRatio).toBeGreaterThan(gpsExcess(clear).excessRatio)
  expect(gpsExcess({ ...clear, everyS: 5 }).excessRatio).toBeLessThan(gpsExcess(clear).excessRatio)
})
