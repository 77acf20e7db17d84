import { refuse } from '@freshlegs/domain'
import { type Store, StoreFailure } from '@freshlegs/store/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { arraySource } from '../importing/array-source.for-tests.ts'
import { importRecordings } from '../importing/import-recordings.ts'
import { fitOf, shortRun } from '../planted-files.for-tests.ts'
import { editRun } from '../runs/edit-run.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { basisOf } from './basis-of.ts'
import { judgeHere } from './judge-here.for-tests.ts'
import { countStale, type ReanalyseOptions, reanalyse } from './reanalyse.ts'

let store: Store
let end: () => Promise<void>
beforeEach(async () => {
  ;({ store, end } = await scratchStore())
  await importRecordings({
    source: arraySource(
      Array.from({ length: 5 }, (_, day) => ({ path: `${day}.fit`, bytes: fitOf(shortRun(day)) })),
    ),
    store,
    athleteId: me,
    judge: judgeHere(),
    now: () => 0,
  })
})
afterEach(() => end())

const again = (options: Partial<ReanalyseOptions> = {}) =>
  reanalyse({ store, athleteId: me, judge: judgeHere(), ...options })
const ids = async () => (await allRuns(store, me)).map(({ id }) => id)
const bases = async () => Promise.all((await ids()).map(async (id) => (await store.run(me, id))?.basis))
const knowMore = async () =>
  store.putAthlete({
    ...(await store.athlete(me))!,
    profile: { heartRateMaxBpm: { value: 190, from: 'measured' } },
  })
const fresh = basisOf({ athlete: { heartRateMaxBpm: 190 } })

describe('reanalyse', () => {
  it('has nothing to do where nothing has changed', async () => {
    const judge = judgeHere()
    expect(await again({ judge })).toEqual({ judged: 0, failed: [], state: 'done', problem: null })
    expect(judge.asked.again).toBe(0)
  })

  it('judges every run again once more is known of the runner, as a new import would', async () => {
    await knowMore()
    expect(await countStale({ store, athleteId: me })).toBe(5)
    const told: number[] = []
    const { judged, state } = await again({ onProgress: ({ done, of }) => told.push(done / of) })
    expect([judged, state]).toEqual([5, 'done'])
    expect(told.at(-1)).toBe(1)
    expect(new Set(await bases())).toEqual(new Set([fresh]))
    const [id] = await ids()
    expect((await store.run(me, id!))?.report?.verdict.assumed.map(({ name }) => name)).not.toContain(
      'hrMaxBpm',
    )
  })

  it('keeps the old report of a run that cannot be judged, and goes on', async () => {
    await knowMore()
    const judge = judgeHere()
    let asked = 0
    const { judged, failed } = await again({
      parallel: 2,
      judge: {
        async again(...given) {
          asked++
          if (asked === 2) throw new Error('the worker died')
          if (asked === 3) return refuse({ code: 'format.corrupt', detail: 'no columns' })
          return judge.again(...given)
        },
      },
    })
    expect(judged).toBe(3)
    expect(failed.map(({ problem }) => problem.code)).toEqual(['program.fault', 'format.corrupt'])
    for (const { id } of failed) {
      const kept = await store.run(me, id)
      expect(kept?.report).not.toBeNull()
      expect(kept?.basis).toBe(basisOf({}))
    }
    expect(await again()).toMatchObject({ judged: 2, failed: [] })
  })

  it('stops when told to, and does the rest another time', async () => {
    await knowMore()
    const signal = { aborted: false }
    const judge = judgeHere()
    const stopped = await again({
      signal,
      parallel: 1,
      judge: {
        again: (...given) => {
          signal.aborted = judge.asked.again === 1
          return judge.again(...given)
        },
      },
    })
    expect(stopped.state).toBe('stopped')
    expect(stopped.judged).toBe(2)
    expect(await again()).toMatchObject({ judged: 3, state: 'done' })
  })

  it('ends with the reason when the store can keep no more', async () => {
    await knowMore()
    const full: Store = {
      ...store,
      putJudged: () => Promise.reject(new StoreFailure({ code: 'store.full', detail: 'the disk is full' })),
    }
    expect(await again({ store: full })).toMatchObject({
      judged: 0,
      state: 'stopped',
      problem: { code: 'store.full' },
    })
  })

  it('judges once more what is edited while it is under way', async () => {
    await knowMore()
    const [first] = await ids()
    const judge = judgeHere()
    let edited = false
    await again({
      parallel: 1,
      judge: {
        async again(...given) {
          const judged = await judge.again(...given)
          if (!edited) {
            edited = true
            for (const id of await ids()) await store.edit(me, id, { race: true })
          }
          return judged
        },
      },
    })
    expect((await store.run(me, first!))?.report?.verdict.runnerSaid).toEqual({ stoppedBy: null, race: true })
    expect(await countStale({ store, athleteId: me })).toBe(0)
  })
})

describe('editRun', () => {
  const editing = () => ({ store, athleteId: me, judge: judgeHere() })

  it('judges again where the answer may be another, and leaves nothing stale', async () => {
    const [id] = await ids()
    const run = await editRun(editing(), id!, { stoppedBy: 'legs', heartRateIgnored: true })
    expect(run?.summary).toMatchObject({ stoppedBy: 'legs', heartRateIgnored: true, heartRateBpm: null })
    expect(run?.report?.verdict.runnerSaid?.stoppedBy).toBe('legs')
    expect(run?.report?.trust.heartRateBpm?.level).toBe('unusable')
    expect(await countStale({ store, athleteId: me })).toBe(0)
    const back = await editRun(editing(), id!, { stoppedBy: null, heartRateIgnored: false })
    expect(back?.summary.heartRateBpm).toEqual(expect.any(Number))
    expect(back?.basis).toBe(basisOf({}))
  })

  it('does not judge for a name', async () => {
    const [id] = await ids()
    const judge = judgeHere()
    const run = await editRun({ ...editing(), judge }, id!, { name: 'Sunday', ignored: true })
    expect(run?.summary).toMatchObject({ name: 'Sunday', ignored: true })
    expect(judge.asked.again).toBe(0)
  })

  it('keeps the edit and the old report where judging breaks down; reanalysis makes it good', async () => {
    const [id] = await ids()
    const broken = { again: () => Promise.reject(new Error('the worker died')) }
    const run = await editRun({ ...editing(), judge: broken }, id!, { race: true })
    expect(run?.summary.race).toBe(true)
    expect(run?.report?.verdict.runnerSaid).toBeNull()
    expect(await again()).toMatchObject({ judged: 1 })
  })

  it('knows nothing of a run that is not there', async () => {
    expect(await editRun(editing(), 'ffffffffffffffff-0', { name: 'x' })).toBeUndefined()
  })
})
