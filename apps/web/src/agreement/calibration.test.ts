import { describe, expect, it } from 'vitest'
import { calibrationFinding } from './calibration-finding.ts'
import { curveLayout } from './curve-layout.ts'
import { shareWords } from './share-words.ts'

const step = (low: number, n: number, legs: number) => ({ low, high: low + 20, n, legs, mean: low + 10 })

describe('a share', () => {
  it('has its spread, wider where there are fewer runs', () => {
    expect(shareWords({ n: 0, legs: 0 })).toBe('–')
    expect(shareWords({ n: 4, legs: 2 })).toBe('50 % (23 to 77)')
    expect(shareWords({ n: 100, legs: 50 })).toBe('50 % (44 to 56)')
  })
})

describe('the calibration curve', () => {
  const steps = [step(0, 20, 1), step(20, 0, 0), step(40, 10, 5), step(60, 1, 0), step(80, 4, 4)]

  it('has a dot within its spread for each step with runs, and none where there were none', () => {
    const { points, line } = curveLayout(steps, 400)
    expect(points.map(({ n }) => n)).toEqual([20, 10, 1, 4])
    for (const { y, lowY, highY } of points) expect(highY <= y && y <= lowY).toBe(true)
    expect(line.match(/[ML]/g)).toHaveLength(4)
  })

  it('has its dots at the mean of their runs, and how many there are in the middle of the step', () => {
    const [middle] = curveLayout([{ ...step(0, 5, 1), mean: 18 }, step(20, 0, 0)], 400).points
    const [first, second] = curveLayout([step(0, 5, 1), step(20, 5, 1)], 400).points
    expect(middle?.x).toBeGreaterThan(first?.x ?? 0)
    expect(middle?.x).toBeLessThan(second?.x ?? 0)
    expect(middle?.labelX).toBe(first?.labelX)
  })

  it('rises to the right where more signs were called legs', () => {
    const { points } = curveLayout(steps, 400)
    expect(points.at(-1)?.y).toBeLessThan(points[0]?.y ?? 0)
    expect(points.at(-1)?.x).toBeGreaterThan(points[0]?.x ?? 0)
  })

  it('is said by its two ends', () => {
    expect(calibrationFinding(steps)).toBe(
      'With a leg figure of 80 to 100 you said legs on 4 of 4 runs; with 0 to 20, on 1 of 20 runs.',
    )
  })

  it('is said by what there is where all runs are alike, or none tells', () => {
    expect(calibrationFinding([step(0, 30, 2), step(20, 0, 0)])).toBe(
      'All 30 runs with a leg figure have one of 0 to 20: you said legs on 2.',
    )
    expect(calibrationFinding([step(0, 0, 0)])).toMatch(/^On none of the runs/)
  })
})
