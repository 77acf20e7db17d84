import { imagineHistory } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { whyRun } from './why-run.ts'

const history = imagineHistory({ seed: 3, weaknesses: ['distance-spike'] })
const gaveOut = history.runs.filter(({ said, verdict }) => (said.stoppedBy ?? verdict.limiter) === 'legs')

describe('the causes, looked at in one run', () => {
  it('are all there, those that cannot be told last, each with a range where it has a strength', () => {
    for (const { id } of history.runs.slice(-60)) {
      const { findings } = whyRun(history, id)!
      const known = findings.map(({ status }) => status !== 'no-data')
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
      expect(new Set(findings.map(({ part }) => part)).size).toBe(7)
      for (const { says, strength, interval } of findings) {
        expect(says).not.toBe('')
        expect(interval === null).toBe(strength === null)
      }
    }
  })

  it('find a spike in most runs after one, and say it in numbers', () => {
    const spikes = gaveOut.flatMap(({ id }) =>
      whyRun(history, id)!.findings.filter(
        ({ cause, status }) => cause === 'distance-spike' && status === 'for',
      ),
    )
    expect(spikes.length).toBeGreaterThan(0.4 * gaveOut.length)
    expect(spikes[0]?.says).toMatch(/\d/)
  })

  it('stand beside a like run on which the legs held, where there is one', () => {
    const likes = gaveOut.map(({ id }) => whyRun(history, id)!.like)
    const found = likes.flatMap((like) => like ?? [])
    expect(found.length).toBeGreaterThan(0)
    for (const { id, says } of found) {
      const other = history.runs.find((run) => run.id === id)!
      expect(other.said.stoppedBy ?? other.verdict.limiter).toMatch(/^no/)
      expect(says[0]).toMatch(/^On \d{1,2} [A-Z]\w+ \d{4} you ran [\d.]+ km in [\d:]+, and your legs held\.$/)
      expect(says[0]).toContain(`${(other.distanceM / 1000).toFixed(1)} km`)
    }
    const miles = whyRun(history, gaveOut[likes.findIndex(Boolean)]!.id, { units: 'imperial' })
    expect(miles?.like?.says[0]).toContain(' miles in ')
  })

  it('are not looked for in a run that does not count', () => {
    expect(whyRun(history, 'none')).toBeUndefined()
  })
})
