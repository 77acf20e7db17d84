import { describe, expect, it } from 'vitest'
import { trainingImpulse } from './training-impulse.ts'

describe('trainingImpulse', () => {
  it('is more for half easy and half hard than for all at the mean', () => {
    const even = trainingImpulse({ minutes: [60], reserveRatio: [0.8], female: 0 }).impulse
    const uneven = trainingImpulse({ minutes: [30, 30], reserveRatio: [0.7, 0.9], female: 0 }).impulse
    // Running sheet 3.4: 4.26 % more.
    expect(uneven / even).toBeCloseTo(1.0426, 3)
  })

  it('leaves out what is not known, and knows nothing where all is unknown', () => {
    const known = trainingImpulse({ minutes: [30], reserveRatio: [0.7], female: 1 }).impulse
    expect(trainingImpulse({ minutes: [30, 5], reserveRatio: [0.7, NaN], female: 1 }).impulse).toBe(known)
    expect(trainingImpulse({ minutes: [30], reserveRatio: [NaN], female: 1 }).impulse).toBeNaN()
  })
})
