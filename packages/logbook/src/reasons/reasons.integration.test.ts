import { zstdCompressSync } from 'node:zlib'
import { engine } from '@freshlegs/analysis'
import { ledgerSchema } from '@freshlegs/domain/schemas'
import type { Profile, Store } from '@freshlegs/store/contract'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { arraySource } from '../importing/array-source.for-tests.ts'
import { importRecordings } from '../importing/import-recordings.ts'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { countStale, reanalyse } from '../judging/reanalyse.ts'
import { fitOf, longRun, shortRun } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { addRunByHand } from './add-run-by-hand.ts'
import { allPast } from './all-past.ts'
import { answerAfterRun, answersAfterRun } from './answer-after-run.ts'
import { historyOf } from './history-of.ts'
import { why } from './why.ts'

let store: Store
let end: () => Promise<void>
beforeEach(async () => {
  ;({ store, end } = await scratchStore(profile))
})
afterEach(() => end())

const judge = judgeHere()
const profile: Profile = {
  massKg: { value: 62, from: 'measured' },
  heartRateMaxBpm: { value: 190, from: 'measured' },
}
const days = { today: '2026-06-01' }
const zstd = (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes))
const keeping = () => ({ store, athleteId: me, judge, zstd, now: () => 1 })

async function imported(...recordings: Parameters<typeof fitOf>[0][]): Promise<string[]> {
  const files = recordings.map((recording, i) => ({ path: `${i}.fit`, bytes: fitOf(recording) }))
  await importRecordings({ source: arraySource(files), store, athleteId: me, judge, now: () => 1 })
  return (await allRuns(store, me)).map(({ id }) => id)
}

describe('what was kept, as a history', () => {
  it('holds every run that counts, with its figures and its verdict, by the clock of the run', async () => {
    const [id = ''] = await imported(longRun(0, { utcOffsetS: 7200 }), shortRun(1))
    const { runs, athlete, today } = await historyOf(store, me, days)
    expect([athlete, today]).toEqual([{ massKg: 62, heartRateMaxBpm: 190 }, '2026-06-01'])
    expect(runs.map(({ day }) => day)).toEqual(['2026-05-01', '2026-05-02'])
    const report = (await store.run(me, id))?.report
    expect(runs[0]).toMatchObject({
      id,
      byHand: false,
      said: {},
      verdict: { limiter: 'legs', structured: false, onsetS: report?.onset?.timeS },
    })
    const { onsetMovingS, onsetIntervalS } = runs[0]!.verdict
    expect(onsetMovingS).toBe(report?.onset?.movingS)
    expect(onsetIntervalS?.[0]).toBeLessThanOrEqual(onsetMovingS)
    expect(onsetIntervalS?.[1]).toBeGreaterThanOrEqual(onsetMovingS)
    expect(runs[0]?.figures.legLoad).toBeGreaterThan(0.5)
    expect(runs[1]?.verdict.onsetMovingS).toBeNaN()
  })

  it('leaves out what the runner ignores or deletes, and simulated runs beside real ones', async () => {
    const [first = '', second = '', third = ''] = await imported(shortRun(0), shortRun(1), shortRun(2))
    await store.edit(me, first, { ignored: true })
    await store.setDeleted(me, second, 1)
    await importRecordings({
      source: arraySource([{ path: 's.fit', bytes: fitOf(shortRun(3)) }]),
      store,
      athleteId: me,
      judge,
      now: () => 1,
      simulated: true,
    })
    expect((await historyOf(store, me, days)).runs.map(({ id }) => id)).toEqual([third])
    await store.setDeleted(me, third, 1)
    expect((await historyOf(store, me, days)).runs).toHaveLength(1)
  })

  it('leaves out runs of days that have not come', async () => {
    await imported(shortRun(0), shortRun(9))
    expect((await historyOf(store, me, { today: '2026-05-05' })).runs).toHaveLength(1)
  })

  it('takes what was tapped on the watch for an answer, until the runner gives another or takes it back', async () => {
    const recording = shortRun(0)
    const [id = ''] = await imported({ ...recording, totals: { ...recording.totals, effortCr10: 4 } })
    expect(await answersAfterRun(keeping(), id)).toEqual({ effortCr10: 4 })
    expect((await historyOf(store, me, days)).runs[0]?.said).toEqual({ effortCr10: 4 })
    await answerAfterRun(keeping(), id, { effortCr10: 6, wet: true })
    expect(await answersAfterRun(keeping(), id)).toEqual({ effortCr10: 6, wet: true })
    await answerAfterRun(keeping(), id, { effortCr10: null })
    expect((await historyOf(store, me, days)).runs[0]?.said).toEqual({})
  })
})

describe('runs that were judged before the reasons were asked for', () => {
  it('stand with their verdict alone until they are judged again, which happens by itself', async () => {
    const [id = ''] = await imported(longRun(0))
    const kept = await store.run(me, id)
    const { report, problem, summary } = kept!
    const facts = { ...summary, route: null }
    await store.putJudged(me, [{ id, judged: { basis: 'older', report, problem, facts, past: null } }])
    const [before] = (await historyOf(store, me, days)).runs
    expect(before).toMatchObject({ figures: {}, verdict: { limiter: 'legs' } })
    expect(before?.verdict.onsetMovingS).toBeCloseTo(report?.onset?.movingS ?? NaN, -2)
    expect(await countStale({ store, athleteId: me })).toBe(1)
    await reanalyse({ store, athleteId: me, judge })
    const [after] = (await historyOf(store, me, days)).runs
    expect(after?.figures.legLoad).toBeGreaterThan(0)
    expect((await store.run(me, id))?.past).toEqual(kept?.past)
  })
})

describe('an answer after a run', () => {
  it('is kept whole, judges the run again, and leaves beside it the verdict without the answer', async () => {
    const [id = ''] = await imported(longRun(0))
    const before = (await allPast(store, me))[0]?.past
    const said = await answerAfterRun(keeping(), id, { stoppedBy: 'stomach', race: true, slips: 2 })
    expect(said).toEqual({ stoppedBy: 'stomach', race: true, slips: 2 })
    const run = await store.run(me, id)
    expect(run?.report?.verdict.runnerSaid).toEqual({ stoppedBy: 'stomach', race: true })
    expect(run?.summary.limiter).not.toBe('legs')
    expect(run?.past?.unaided.limiter).toBe(before?.unaided.limiter)
    expect(run?.past?.unaided.limiter).toBe('legs')
  })

  it('takes back what it leaves out', async () => {
    const [id = ''] = await imported(longRun(0))
    await answerAfterRun(keeping(), id, { stoppedBy: 'legs', wet: true })
    expect(await answerAfterRun(keeping(), id, {})).toEqual({})
    expect((await store.run(me, id))?.summary.stoppedBy).toBeNull()
  })

  it('does not judge again for what a verdict does not hang on', async () => {
    const [id = ''] = await imported(shortRun(0))
    const asked = judge.asked.again
    await answerAfterRun(keeping(), id, { wet: true })
    expect(judge.asked.again).toBe(asked)
    expect(await answerAfterRun(keeping(), 'none', { wet: true })).toBeUndefined()
  })
})

describe('a run typed in', () => {
  const typed = { day: '2026-05-03', distanceM: 12_000, movingS: 4_000 }

  it('is a run like any other, with what was said of it and nothing that was measured', async () => {
    const added = await addRunByHand(keeping(), { ...typed, name: 'Loop – 雨', said: { stoppedBy: 'legs' } })
    if (!added.ok) throw new Error(added.problem.detail)
    expect(added.value).toMatchObject({
      name: 'Loop – 雨',
      distanceM: 12_000,
      movingS: 4_000,
      limiter: null,
      stoppedBy: 'legs',
    })
    const [run] = (await historyOf(store, me, days)).runs
    expect(run).toMatchObject({ day: '2026-05-03', byHand: true, said: { stoppedBy: 'legs' }, figures: {} })
    expect(run?.startedAtMs).toBeNaN()
    expect(await countStale({ store, athleteId: me })).toBe(0)
    expect(why(await historyOf(store, me, days)).survival).toMatchObject({ runs: 1, events: 1 })
    expect(await store.check()).toEqual([])
  })

  it('is the same run when it is typed in again, and comes back when it was deleted', async () => {
    const first = await addRunByHand(keeping(), typed)
    if (!first.ok) throw new Error(first.problem.detail)
    await store.setDeleted(me, first.value.id, 1)
    expect(await addRunByHand(keeping(), typed)).toEqual(first)
    expect(await allRuns(store, me)).toHaveLength(1)
  })

  it('stands back for a recording of that day and length', async () => {
    await addRunByHand(keeping(), typed)
    await addRunByHand(keeping(), { ...typed, day: '2026-05-04' })
    const recording = shortRun(2)
    const [id = ''] = await imported(recording)
    const metres = (await store.run(me, id))?.summary.distanceM ?? 0
    await addRunByHand(keeping(), { ...typed, distanceM: Math.round(metres / 100) * 100 })
    const { runs } = await historyOf(store, me, days)
    expect(runs.map(({ day, byHand }) => [day, byHand])).toEqual([
      ['2026-05-03', false],
      ['2026-05-03', true],
      ['2026-05-04', true],
    ])
  })

  it('is refused on a day that there is not', async () => {
    expect(await addRunByHand(keeping(), { ...typed, day: '2026-02-30' })).toMatchObject({
      ok: false,
      problem: { code: 'input.invalid', pointer: '/day' },
    })
  })
})

describe('why', () => {
  it('is a ledger of this engine, by its schema, and the same object for the same history', async () => {
    await imported(longRun(0), longRun(7), shortRun(1))
    const history = await historyOf(store, me, days)
    const ledger = why(history)
    const isLedger = new Ajv({ strict: false, validateFormats: false }).compile(ledgerSchema)
    expect(isLedger(JSON.parse(JSON.stringify(ledger))), JSON.stringify(isLedger.errors)).toBe(true)
    expect(ledger.engine).toBe(engine)
    expect(ledger.parts).toHaveLength(7)
    expect(why(history)).toBe(ledger)
    expect(why(history, { axis: 'km' }).survival.unit).toBe('km')
    expect(why(await historyOf(store, me, days))).toEqual(ledger)
  })

  it('says so when there is nothing', async () => {
    expect(why(await historyOf(store, me, days)).runs).toEqual({ judged: 0, total: 0 })
  })
})
