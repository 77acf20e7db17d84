import { expect, it } from 'vitest'
import { shoeWear } from './shoe-wear.ts'

it('is nothing for a new pair, and grows with what is on it', () => {
  expect(shoeWear({ effectiveM: 0 })).toBe(0)
  const shares = [100, 300, 500, 700, 900, 1500].map((km) => shoeWear({ effectiveM: 1000 * km }))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeLessThanOrEqual(1)
})
