import { describe, expect, it } from 'vitest'
import { simulated } from '../simulated.for-tests.ts'
import { legsWords, lungsWords, paceWords } from './band-words.ts'
import { layout } from './layout.ts'

const legs = simulated('legs-go')
const even = simulated('holds-to-the-end')
const bare = simulated('no-heart-rate')

describe('the words of the picture', () => {
  it('say how far a tired stride went from fresh', () => {
    expect(legsWords(legs).says).toMatch(/^\d+ % away from your fresh stride/)
  })

  it('say that a stride stayed', () => {
    expect(legsWords(even).says).toMatch(/stayed/)
  })

  it('say what was kept of the pace, and what was lost', () => {
    expect(paceWords(even).says).toMatch(/kept/)
    expect(paceWords(legs).says).toMatch(/^\d+ % of your fresh pace was lost/)
  })

  it('say why a half is empty', () => {
    expect(lungsWords(bare)).toMatchObject({ blank: true, says: 'not recorded.' })
  })

  it('pass on why a sensor is in doubt', () => {
    const because = 'Silent for 12 % of the run.'
    const doubted = {
      ...legs,
      report: {
        ...legs.report,
        trust: { ...legs.report.trust, heartRateBpm: { level: 'doubtful' as const, because } },
      },
    }
    expect(lungsWords(doubted)).toMatchObject({ blank: false, doubt: because })
  })
})

describe('the layout of the picture', () => {
  const laid = (run: typeof legs) =>
    layout(run, { lungs: lungsWords(run), legs: legsWords(run) }, 'distance', 800)

  it('reaches from edge to edge', () => {
    const { lungs } = laid(legs)
    expect(lungs.edges[0]?.x).toBe(0)
    expect(lungs.edges.at(-1)?.x).toBe(800)
  })

  it('puts a second where its distance is', () => {
    const { xOfSecond, sampleAt } = laid(legs)
    const x = xOfSecond(3600)
    expect(legs.run.timeS[sampleAt(x)]).toBeCloseTo(3600, -1)
  })

  it('makes a half without a sensor a low hatched strip', () => {
    const { lungs, legs: whole } = laid(bare)
    expect(lungs.hatched).toEqual([{ from: 0, to: 800 }])
    expect(lungs.bottom - lungs.top).toBeLessThan(whole.bottom - whole.top + 1)
  })
})
