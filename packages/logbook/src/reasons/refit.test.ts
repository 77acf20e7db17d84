import { lcg } from '@freshlegs/science'
import { describe, expect, it } from 'vitest'
import { refitOf, type Weighed } from './refit.ts'

/**
 * Runs whose leg figure adds up what contact time and heart rate say, each as loud as for everybody; the runner says legs
 * by odds in which these count by factors of their own.
 */
function answeredRuns(
  n: number,
  truth: { readonly gct: number; readonly hrFollow: number },
  seed = 7,
): Weighed[] {
  const { uniform, gauss } = lcg(seed)
  return Array.from({ length: n }, () => {
    const signs = { gct: gauss(), hrFollow: gauss() }
    const share = (odds: number) => 1 / (1 + Math.exp(-odds))
    const odds = truth.gct * signs.gct + truth.hrFollow * signs.hrFollow
    return {
      legs: uniform() < share(odds),
      index: 100 * share(signs.gct + signs.hrFollow),
      signs,
    }
  })
}

const weightOf = (sign: string, refit: ReturnType<typeof refitOf>) =>
  refit?.weights.find((one) => one.sign === sign)

describe('weights refitted to a runner', () => {
  it('find that one sign says more and another less, and predict runs that were held back better', () => {
    const refit = refitOf(200, answeredRuns(200, { gct: 2, hrFollow: 0 }), undefined)
    expect(refit).toMatchObject({ n: 200, isBetter: true, inUse: false })
    const [gct, hrFollow] = [weightOf('gct', refit)!, weightOf('hrFollow', refit)!]
    expect(gct.own).toBeGreaterThan(1.2 * gct.usual)
    expect(hrFollow.own).toBeLessThan(0.5 * hrFollow.usual)
    expect(refit!.loss.own).toBeLessThan(refit!.loss.usual)
    expect(refit!.says).toMatch(
      /^Your own weights predict what you say better .* You may take them, and take them back\.$/,
    )
  })

  it('are not offered where everybody’s are as good', () => {
    const better = Array.from({ length: 20 }, (_, seed) =>
      refitOf(120, answeredRuns(120, { gct: 1, hrFollow: 1 }, seed), undefined),
    ).filter((refit) => refit?.isBetter)
    // The gain must be larger than its error, and own weights cost a little: chance alone seldom gets that far.
    expect(better.length).toBeLessThanOrEqual(3)
  })

  it('leave a sign that was never measured as it is, and have every weight within its interval', () => {
    const refit = refitOf(150, answeredRuns(150, { gct: 1.5, hrFollow: 0.5 }), undefined)!
    const bal = weightOf('bal', refit)!
    expect(bal.own).toBeCloseTo(bal.usual, 9)
    for (const { own, interval } of refit.weights) {
      expect(interval[0]).toBeLessThanOrEqual(own)
      expect(interval[1]).toBeGreaterThanOrEqual(own)
      expect(own).toBeGreaterThanOrEqual(0)
    }
  })

  it('are none with too few answers, too few signs, or legs never or always named', () => {
    const runs = answeredRuns(120, { gct: 2, hrFollow: 0 })
    expect(refitOf(99, runs, undefined)).toBeNull()
    expect(refitOf(120, runs.slice(0, 49), undefined)).toBeNull()
    for (const legs of [true, false])
      expect(
        refitOf(
          120,
          runs.map((run) => ({ ...run, legs })),
          undefined,
        ),
      ).toBeNull()
  })

  it('say so when they are in use, and when they have come to be no better', () => {
    const good = refitOf(200, answeredRuns(200, { gct: 2, hrFollow: 0 }), { gct: 2 })!
    expect(good.inUse).toBe(true)
    expect(good.says).toMatch(/^Runs are judged with your own weights\. They still predict/)
    const bad = refitOf(120, answeredRuns(120, { gct: 1, hrFollow: 1 }, 2), { gct: 2 })!
    expect(bad.says).toMatch(/do not predict your answers better any more/)
  })
})
