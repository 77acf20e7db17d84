import { type History, type PastRun, parts } from '@freshlegs/domain'
import { ledgerSchema } from '@freshlegs/domain/schemas'
import { imagineHistory } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from './ledger-of.ts'
import { frozen } from './testing/frozen.for-tests.ts'
import { emptyHistory, plainRun } from './testing/histories.for-tests.ts'

const isLedger = new Ajv({ strict: false, validateFormats: false }).compile(ledgerSchema)
const of = (history: History) => ledgerOf(history, { engine: 'test' })
const history = imagineHistory({ seed: 5, weaknesses: ['distance-spike'], days: 500 })

/** As it travels: NaN and Infinity would come out as null, and be missed. */
function expectPlain(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectPlain)
}

const oddNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, 0, -1, Infinity, -Infinity, 1e12))
const oddRun: fc.Arbitrary<PastRun> = fc
  .record({
    day: fc.oneof(
      fc
        .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom('', 'yesterday', '2026-02-31'),
    ),
    id: fc.string({ maxLength: 3 }),
    numbers: fc.array(oddNumber, { minLength: 8, maxLength: 8 }),
    limiter: fc.constantFrom('legs', 'no-fade', 'cannot-tell', null),
    stoppedBy: fc.constantFrom('legs', 'nothing', null, undefined),
    gear: fc.constantFrom('A', null),
  })
  .map(({ day, id, numbers, limiter, stoppedBy, gear }) => ({
    ...plainRun,
    id,
    day,
    startedAtMs: numbers[0]!,
    movingS: numbers[1]!,
    elapsedS: numbers[2]!,
    distanceM: numbers[3]!,
    descentM: numbers[4]!,
    verdict: { ...plainRun.verdict, limiter, onsetMovingS: numbers[5]! },
    figures: { legLoad: numbers[6]!, openingSpeedMps: numbers[7]!, cadenceFreshSpm: numbers[0]! },
    said: stoppedBy === undefined ? {} : { stoppedBy, carbohydrateG: numbers[1]! },
    gear,
  }))

describe('ledgerOf', () => {
  it('gives what its schema says, all seven parts, each once', () => {
    for (const one of [history, emptyHistory, { ...history, runs: history.runs.slice(0, 3) }]) {
      const ledger = of(one)
      expect(isLedger(JSON.parse(JSON.stringify(ledger))), JSON.stringify(isLedger.errors)).toBe(true)
      expect(ledger.parts.map(({ id }) => id).toSorted()).toEqual(parts.map(({ id }) => id).toSorted())
      expectPlain(ledger)
    }
  })

  it('gives the same for the same history, and leaves it as it was', () => {
    const before = structuredClone(history)
    const first = of(frozen(structuredClone(history)))
    expect(of(history)).toEqual(first)
    expect(history).toEqual(before)
  })

  it('does not hang on the order in which the runs come', () => {
    const turned = {
      ...history,
      runs: history.runs.toReversed(),
      checkIns: history.checkIns.toReversed(),
    }
    expect(of(turned)).toEqual(of(history))
  })

  it('throws on no history, however odd, and says no number that is none', () => {
    fc.assert(
      fc.property(
        fc.array(oddRun, { maxLength: 40 }),
        fc.constantFrom('2026-11-01', 'today'),
        (runs, today) => {
          const ledger = of({ ...emptyHistory, today, runs })
          expectPlain(ledger)
          expect(isLedger(JSON.parse(JSON.stringify(ledger))), JSON.stringify(isLedger.errors)).toBe(true)
          expect(JSON.stringify(ledger)).not.toMatch(/NaN|Infinity|undefined/)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('ranks what was planted first, and says it', () => {
    const ledger = of(imagineHistory({ seed: 2, weaknesses: ['above-threshold'] }))
    expect(ledger.parts[0]).toMatchObject({ id: 'endurance', status: 'for', basis: 'runs' })
    expect(ledger.says).toMatch(/^Most likely in the way: running above threshold\./)
    expect(ledger.advice[0]).toMatchObject({ part: 'endurance', cause: 'above-threshold' })
  })

  it('claims nothing of a runner without any weakness', () => {
    const ledger = of(imagineHistory({ seed: 2, weaknesses: [] }))
    expect(ledger.parts.filter(({ status }) => status === 'for')).toEqual([])
    expect(ledger.says).toMatch(/^Nothing stands out yet as the reason\./)
  })

  it('says first when it rests on few runs', () => {
    const few = { ...history, runs: history.runs.filter(({ said }) => said.stoppedBy).slice(0, 4) }
    expect(of(few).says).toMatch(/^Only [0-4] of 4 runs could be judged\./)
  })

  it('does not call a part fine of which nothing is known', () => {
    for (const part of of({
      ...history,
      checkIns: [],
      runs: history.runs.map((run) => ({ ...run, said: {} })),
    }).parts)
      for (const finding of part.causes)
        if (finding.basis === null) {
          expect(finding.status).toBe('no-data')
          expect(finding.next).not.toBeNull()
        }
  })

  it('says where the runs show otherwise than what was told', () => {
    const told = { ...history, interview: { changes: ['none'], 'shoes-check': ['over-800-km'] } }
    const findings = of(told).parts.flatMap(({ causes }) => causes)
    const spike = findings.find(({ cause }) => cause === 'distance-spike')!
    expect(spike.basis).toBe('runs')
    const disagreeing = findings.flatMap(({ disagrees }) => disagrees ?? [])
    for (const says of disagreeing)
      expect(says).toMatch(/^You told of .* (Not one of .* shows|All the same \d+ of .* show) it\.$/)
    const rested = of({ ...emptyHistory, runs: quietRuns, interview: { changes: ['half-longer'] } })
    expect(rested.parts.flatMap(({ causes }) => causes.map(({ disagrees }) => disagrees))).toContain(
      'You told of runs that are suddenly much longer. Not one of the 20 of your last 21 runs that tell shows it.',
    )
  })

  it('says of how many runs it is known, and does not take one for all', () => {
    const runs = everyOtherDay(90).map(
      (run, i): PastRun => (i === 60 ? { ...run, said: { surface: 'road', wet: false, slips: 0 } } : run),
    )
    const { parts: found } = of({ ...emptyHistory, runs })
    const feet = found.find(({ id }) => id === 'feet')!
    const slick = feet.causes.find(({ cause }) => cause === 'slick-ground')!
    expect(slick).toMatchObject({ status: 'unclear', against: [] })
    expect(slick.neither[0]?.says).toMatch(
      /^Of your last 90 runs this can be told of 1, which shows nothing of it\.$/,
    )
    expect(slick.missing).toContain('more runs of which it can be told')
    expect(slick.next).not.toBeNull()
    expect(feet.status).toBe('unclear')
    const often = of({ ...emptyHistory, runs: runs.map((run) => ({ ...run, said: runs[60]!.said })) })
    expect(
      often.parts.flatMap(({ causes }) => causes).find(({ cause }) => cause === 'slick-ground'),
    ).toMatchObject({ status: 'against', missing: [] })
  })

  it('judges by the runs that could show it, and misses what was told once, long ago', () => {
    const runs = everyOtherDay(240).map(
      (run, i): PastRun => ({
        ...run,
        ...(i % 3 === 2 ? { movingS: 7200, distanceM: 21_000 } : {}),
        said: i === 2 ? { carbohydrateG: 100 } : {},
      }),
    )
    const low = (more: Partial<PastRun>) =>
      of({ ...emptyHistory, runs: [...runs.slice(0, -1), { ...runs.at(-1)!, ...more }] })
        .parts.flatMap(({ causes }) => causes)
        .find(({ cause }) => cause === 'low-carbohydrate')!
    expect(low({})).toMatchObject({ status: 'no-data', strength: null, for: [], against: [] })
    expect(low({}).missing).toContain('what you ate before and on the way')
    // One long run of eighty is known of now.
    const once = low({ said: { carbohydrateG: 110 } })
    expect(once.status).toBe('unclear')
    expect(once.neither[0]?.says).toMatch(/this can be told of 1, which shows nothing of it\.$/)
  })

  it('calls a part as it should be only where all of its reasons can be told and are', () => {
    for (const { status, strength, interval, causes } of of({ ...history, checkIns: [] }).parts) {
      const statuses = causes.map((cause) => cause.status)
      const known = statuses.filter((one) => one !== 'no-data')
      if (status === 'against') expect(new Set(statuses)).toEqual(new Set(['against']))
      if (known.length > 0 && known.length < statuses.length && known.every((one) => one === 'against'))
        expect({ status, strength, interval }).toEqual({ status: 'unclear', strength: null, interval: null })
    }
  })

  it('ties parts whose order says little, and not those whose order is clear', () => {
    const { parts: found } = of(imagineHistory({ seed: 2, weaknesses: ['above-threshold'] }))
    expect(found[0]!.tied).toBe(false)
    expect(found[1]!.tied).toBe(false)
    expect(found.slice(2).some(({ tied }) => tied)).toBe(true)
  })

  it('takes in runs that were typed in by hand', () => {
    const typedIn = quietRuns.map(
      (run, i): PastRun => ({
        ...run,
        startedAtMs: NaN,
        byHand: true,
        verdict: { ...run.verdict, limiter: null },
        said: { stoppedBy: i % 5 === 4 ? 'legs' : 'nothing' },
      }),
    )
    const ledger = of({ ...emptyHistory, runs: typedIn })
    expect(ledger.runs).toEqual({ judged: 21, total: 21 })
    expect(ledger.survival.events).toBe(4)
    expect(ledger.parts.find(({ id }) => id === 'game')?.status).not.toBe('no-data')
  })
})

const everyOtherDay = (n: number): readonly PastRun[] =>
  Array.from({ length: n }, (_, i) => ({
    ...plainRun,
    id: `run-${i}`,
    day: new Date(Date.parse(emptyHistory.today) - 86_400_000 * (2 * (n - i) - 1)).toISOString().slice(0, 10),
  }))

/** Three weeks of the same run every day. */
const quietRuns: readonly PastRun[] = Array.from({ length: 21 }, (_, i) => ({
  ...plainRun,
  id: `quiet-${i}`,
  day: `2026-10-${i + 10}`,
}))
