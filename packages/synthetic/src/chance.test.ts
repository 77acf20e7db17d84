import { describe, expect, it } from 'vitest'
import { chance } from './chance.ts'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

describe('chance', () => {
  it('gives the same numbers for the same seed and label', () => {
    expect(draws(50, chance(7, 'a').gauss)).toEqual(draws(50, chance(7, 'a').gauss))
  })

  it('gives others for another seed or another label, the nearest included', () => {
    const first = draws(5, chance(7).uniform)
    for (const other of [chance(8), chance(7 + 2 ** 32), chance(-7), chance(7, 'a')]) {
      expect(draws(5, other.uniform)).not.toEqual(first)
    }
  })

  it('forks without being moved by what the fork draws', () => {
    const one = chance(7)
    const two = chance(7)
    draws(100, two.fork('a').uniform)
    expect(one.uniform()).toBe(two.uniform())
    expect(one.fork('a').uniform()).toBe(two.fork('a').uniform())
    expect(one.fork('a').uniform()).not.toBe(one.fork('b').uniform())
  })

  it('is even between 0 and 1, and normal with mean 0 and standard deviation 1', () => {
    const { uniform, gauss } = chance(1)
    const even = draws(20_000, uniform)
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...even)).toBeLessThan(1)
    expect(even.reduce((sum, x) => sum + x, 0) / even.length).toBeCloseTo(0.5, 1)
    const normal = draws(20_000, gauss)
    expect(normal.filter((x) => Math.abs(x) < 1).length / normal.length).toBeCloseTo(0.683, 1)
    expect(normal.filter((x) => Math.abs(x) < 2).length / normal.length).toBeCloseTo(0.954, 1)
  })

  it('stays within the bounds it is given', () => {
    const luck = chance(3)
    for (const x of draws(2000, () => luck.between(-2, 5))) expect(x >= -2 && x < 5).toBe(true)
    for (const x of draws(2000, () => luck.around(10, 2))) expect(Math.abs(x - 10)).toBeLessThanOrEqual(5)
  })
})
