import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../ledger-of.ts'
import { pastOf } from '../../past/past.ts'
import { dayAt, emptyHistory, fadedAfter, plainRun } from '../../testing/histories.for-tests.ts'
import { fastOpening } from './fast-opening.ts'

/** Critical speed 3.86 m/s by these bests, 3.93 by the same another way. */
const bests = { fastest400Mps: 400 / 75, fastest800Mps: 800 / 165, fastest5000Mps: 5000 / 1260 }

const history = (openingSpeedMps: number, goneOf8: number) => ({
  ...emptyHistory,
  runs: Array.from({ length: 80 }, (_, i) => {
    const run = {
      ...plainRun,
      id: `run-${i}`,
      day: dayAt(2 * i + 318),
      movingS: 6000 + i,
      elapsedS: 6000 + i,
      distanceM: 18_000,
      figures: { openingSpeedMps, ...bests },
    }
    return i % 8 < goneOf8 ? fadedAfter(run, 3000 + 20 * i) : run
  }),
})

describe('the first ten minutes', () => {
  it('that are always above what can be held are never fine', () => {
    const ledger = ledgerOf(history(4, 5), { engine: 'test' })
    const finding = ledger.parts
      .flatMap(({ causes }) => causes)
      .find(({ cause }) => cause === 'fast-opening')!
    expect(finding.status).not.toBe('against')
    expect(finding.for.map(({ says }) => says).join(' ')).toContain('In marathons, a first half above 94 %')
  })

  it('are held to the runner where they begin slowly enough, and to 94 % of critical speed else', () => {
    const exposure = (mps: number) => fastOpening.look(pastOf(history(mps, 1))).exposures[70]!
    expect(exposure(3.2)).toBeCloseTo(0, 9)
    expect(exposure(4)).toBeCloseTo((4 / 3.86237 - 0.94) / 0.02, 3)
  })

  it('are said as two reckonings of the same bests have them', () => {
    expect(fastOpening.look(pastOf(history(4, 1))).says(70)).toMatch(
      /^began at 10\d to 104 % of critical speed; your long runs mostly at 104 %$/,
    )
  })
})
