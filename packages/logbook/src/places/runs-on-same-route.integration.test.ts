import { rolling, treadmill } from '@freshlegs/synthetic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { arraySource } from '../importing/array-source.for-tests.ts'
import { importRecordings } from '../importing/import-recordings.ts'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { fitOf, gpxOf, shortRun } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { runsOnSameRoute } from './runs-on-same-route.ts'

const { store, end } = await scratchStore()
afterAll(end)

const loop = { course: rolling, seed: 5, finishM: 2500 }
const recordings = {
  first: shortRun(0, loop),
  again: shortRun(7, loop),
  elsewhere: shortRun(9, { ...loop, seed: 31 }),
  indoors: shortRun(11, { course: treadmill }),
}
const idOf: Record<string, string> = {}

beforeAll(async () => {
  const files = Object.entries(recordings).map(([name, recording]) => ({
    path: `${name}.fit`,
    bytes: fitOf(recording),
    about: { name },
  }))
  await importRecordings({
    source: arraySource([...files, { path: 'first.gpx', bytes: gpxOf(recordings.first) }]),
    store,
    athleteId: me,
    judge: judgeHere(),
    now: () => 0,
  })
  for (const { id, name } of await allRuns(store, me)) idOf[name ?? ''] = id
})

describe('runsOnSameRoute', () => {
  it('finds the runs that took the same way, oldest first, the one asked for among them', async () => {
    const same = await runsOnSameRoute(store, me, idOf.again!)
    expect(same?.refused).toBeNull()
    expect(same?.runs.map(({ run }) => run.name)).toEqual(['first', 'again'])
    expect(same?.runs.map(({ apartM }) => apartM < 30)).toEqual([true, true])
  })

  it('answers for the lesser recording of an outing as for its main one', async () => {
    const [lesser] = (await store.run(me, idOf.first!))!.others
    expect(await runsOnSameRoute(store, me, lesser!.id)).toEqual(
      await runsOnSameRoute(store, me, idOf.first!),
    )
  })

  it('says why there is nothing to compare', async () => {
    expect(await runsOnSameRoute(store, me, idOf.indoors!)).toEqual({
      runs: [],
      refused: 'There are no positions to compare: indoors, or without GPS.',
    })
  })

  it('knows nothing of a run that is not there', async () => {
    expect(await runsOnSameRoute(store, me, 'ffffffffffffffff-0')).toBeUndefined()
  })
})
