import { imagineHistory } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { causes } from '../parts/index.ts'
import { fadedAfter, plainRun } from '../testing/histories.for-tests.ts'
import { weigh } from '../weigh/weigh.ts'
import { ledgerOfRun } from './ledger-of-run.ts'
import { likeRun } from './like-run.ts'

const history = imagineHistory({ seed: 4, weaknesses: ['distance-spike'], days: 500 })
const weighing = weigh(history)
const spikes = weighing.gaveOut.filter((i) => weighing.looks.get('distance-spike')!.exposures[i]! > 1)

describe('the ledger of a run', () => {
  it('knows every cause, those worth most in this run first, those that cannot be told last', () => {
    for (const { id } of history.runs.slice(-40)) {
      const { findings } = ledgerOfRun(weighing, id)!
      expect(findings.map(({ cause }) => cause).toSorted()).toEqual(
        causes.map((cause) => cause.id).toSorted(),
      )
      const firstUnknown = findings.findIndex(({ status }) => status === 'no-data')
      if (firstUnknown >= 0)
        expect(findings.slice(firstUnknown).every(({ status }) => status === 'no-data')).toBe(true)
      for (const { says } of findings) expect(says).toMatch(/^\S.*\.$/)
    }
  })

  it('finds the jump in a run that was one, in its own numbers, beside the like run', () => {
    expect(spikes.length).toBeGreaterThan(0)
    for (const at of spikes) {
      const spike = ledgerOfRun(weighing, weighing.past.runs[at]!.id)!.findings.find(
        ({ cause }) => cause === 'distance-spike',
      )!
      expect(spike.exposure).toBeGreaterThan(1)
      expect(spike.strength).toBeGreaterThan(0)
      expect(spike.says).toMatch(/^\d+ % longer than the longest of the 30 days before\.$/)
    }
  })

  it('finds none in a run that was no jump', () => {
    const quiet = weighing.past.runs.findLast(
      (_, i) => weighing.looks.get('distance-spike')!.exposures[i]! < -2,
    )!
    const spike = ledgerOfRun(weighing, quiet.id)!.findings.find(({ cause }) => cause === 'distance-spike')!
    expect(spike).toMatchObject({ status: 'against', strength: 0 })
  })

  it('is nothing of a run that is not there', () => {
    expect(ledgerOfRun(weighing, 'no such run')).toBeNull()
  })

  it('says where heat may explain it', () => {
    const hot = { ...plainRun, id: 'hot', figures: { temperatureC: 31 } }
    const mild = { ...plainRun, id: 'mild', figures: { temperatureC: 21 } }
    const cool = { ...plainRun, id: 'cool', figures: { temperatureC: -5 } }
    const around = (id: string) => ledgerOfRun(weigh({ ...history, runs: [hot, mild, cool] }), id)!.around
    expect(around('hot')).toMatch(
      /^Heat: 31 °C\. Without it the legs might have lasted \d+ % longer \(-?\d+ to \d+ %\)\. That alone may explain some of it\.$/,
    )
    expect(around('mild')).toBeNull()
    expect(around('cool')).toBeNull()
  })
})

describe('the like run', () => {
  const run = (id: string, change: Partial<typeof plainRun>) => ({ ...plainRun, id, ...change })
  const likeOf = (...others: readonly (typeof plainRun)[]) => {
    const gone = fadedAfter(run('gone', { distanceM: 20_000, movingS: 7000, ascentM: 100 }), 5000)
    const some = weigh({ ...history, runs: [gone, ...others] })
    const at = likeRun(
      some,
      some.past.runs.findIndex(({ id }) => id === 'gone'),
    )
    return at === null ? null : some.past.runs[at]!.id
  }

  it('is about as long, as fast and as hilly', () => {
    const near = run('near', { distanceM: 20_500, movingS: 7100, ascentM: 120 })
    const hilly = run('hilly', { distanceM: 20_500, movingS: 7100, ascentM: 300 })
    expect(likeOf(near, hilly)).toBe('near')
  })

  it('is one on which the legs held at least as far', () => {
    const short = run('short', { distanceM: 14_000, movingS: 4900, ascentM: 70 })
    const gone = fadedAfter(run('also gone', { distanceM: 20_100, movingS: 7000, ascentM: 100 }), 6500)
    expect(likeOf(short, gone)).toBeNull()
  })

  it('is none that faded for another reason, whatever the legs did until then', () => {
    const near = run('near', { distanceM: 20_500, movingS: 7100, ascentM: 120 })
    for (const limiter of ['heart-lungs', 'paced-so'] as const)
      expect(likeOf({ ...near, verdict: { ...near.verdict, limiter } })).toBeNull()
    expect(likeOf({ ...near, said: { stoppedBy: 'on-purpose' } })).toBeNull()
    expect(likeOf({ ...near, said: { stoppedBy: 'nothing' } })).toBe('near')
  })

  it('is none where none is like it', () => {
    expect(likeOf(run('far', { distanceM: 42_000, movingS: 15_000 }))).toBeNull()
  })
})
