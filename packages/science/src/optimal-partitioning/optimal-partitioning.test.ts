import { describe, expect, it } from 'vitest'
import { optimalPartitioning } from './optimal-partitioning.ts'

const wiggle = [0, 0.2, -0.1, 0.1, -0.2, 0, 0.1, -0.1, 0, 0.2]

describe('optimalPartitioning', () => {
  it('finds every step of a staircase', () => {
    const values = [10, 8, 6].flatMap((level) => wiggle.map((noise) => level + noise))
    expect(optimalPartitioning({ values, shortest: 5 }).changes).toEqual([10, 20])
  })

  it('cuts nothing on level ground', () => {
    expect(optimalPartitioning({ values: [...wiggle, ...wiggle], shortest: 5 }).changes).toEqual([])
  })

  it('never makes a stretch shorter than asked', () => {
    const values = [...wiggle.slice(0, 8), 5, 5, 5, ...wiggle]
    const { changes } = optimalPartitioning({ values, shortest: 5 })
    expect(Array.from(changes).every((change) => change >= 5)).toBe(true)
  })
})
