import type { Recording } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { arraySource, type Planted } from '../importing/array-source.for-tests.ts'
import { importRecordings } from '../importing/import-recordings.ts'
import { basisOf } from '../judging/basis-of.ts'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { fitOf, gpxOf, longRun } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { separateRun } from './separate-run.ts'

let store: Store
let end: () => Promise<void>
beforeEach(async () => {
  ;({ store, end } = await scratchStore())
})
afterEach(() => end())

const recording = longRun(0)
const { heartRateBpm: _, ...others } = recording.track.streams
const poor: Recording = { ...recording, track: { ...recording.track, streams: others } }
const rich: Planted = { path: 'rich.fit', bytes: fitOf(recording) }
const told: Planted = {
  path: 'poor.gpx',
  bytes: gpxOf(poor),
  about: { name: 'Sunday', description: 'Windy', gear: 'Red', race: true },
}

const imported = (...items: Planted[]) =>
  importRecordings({ source: arraySource(items), store, athleteId: me, judge: judgeHere(), now: () => 0 })
async function theTwo() {
  const [main] = await allRuns(store, me)
  const [lesser] = (await store.run(me, main!.id))!.others
  return { mainId: main!.id, lesserId: lesser!.id }
}
const separate = (id: string) => separateRun({ store, athleteId: me, judge: judgeHere() }, id)
const wordsOf = async (id: string) => {
  const { summary, notes, report, basis } = (await store.run(me, id))!
  const { name, gear, race, stoppedBy } = summary
  return { name, notes, gear, race, stoppedBy, runnerSaid: report?.verdict.runnerSaid ?? null, basis }
}
const nothing = { name: null, notes: null, gear: null, race: null, stoppedBy: null, runnerSaid: null }

describe('two recordings that the runner tells apart', () => {
  it('have each what it had before they were one, and are judged so, the poorer last', async () => {
    await imported(rich)
    await imported(told)
    const { mainId, lesserId } = await theTwo()
    expect(await wordsOf(mainId)).toMatchObject({ name: 'Sunday', race: true })
    expect(await separate(lesserId)).toBe(true)
    expect(await wordsOf(mainId)).toEqual({ ...nothing, basis: basisOf({}) })
    expect(await wordsOf(lesserId)).toMatchObject({
      name: 'Sunday',
      notes: 'Windy',
      gear: 'Red',
      race: true,
      basis: basisOf({ runnerSaid: { race: true } }),
    })
    expect(await allRuns(store, me)).toHaveLength(2)
  })

  it('have each what it had before they were one, and are judged so, the richer last', async () => {
    await imported(told)
    const [first] = await allRuns(store, me)
    await store.edit(me, first!.id, { stoppedBy: 'legs' })
    await store.putAnswers(me, first!.id, { legEffortCr10: 8 })
    await imported(rich)
    const { mainId, lesserId } = await theTwo()
    expect(await wordsOf(mainId)).toMatchObject({ name: 'Sunday', stoppedBy: 'legs' })
    await separate(lesserId)
    expect(await wordsOf(mainId)).toEqual({ ...nothing, basis: basisOf({}) })
    expect(await wordsOf(lesserId)).toMatchObject({ name: 'Sunday', race: true, stoppedBy: 'legs' })
    expect(await store.answers(me, lesserId)).toEqual({ legEffortCr10: 8 })
    expect((await store.answers(me, mainId)) ?? {}).toEqual({})
  })

  it('keep what the runner said of them since', async () => {
    await imported(rich, told)
    const { mainId, lesserId } = await theTwo()
    await store.edit(me, mainId, { name: 'Mine', stoppedBy: 'breath' })
    await store.putAnswers(me, mainId, { legEffortCr10: 3 })
    await separate(lesserId)
    expect(await wordsOf(mainId)).toMatchObject({ name: 'Mine', stoppedBy: 'breath', gear: null, race: null })
    expect(await store.answers(me, mainId)).toEqual({ legEffortCr10: 3 })
  })

  it('are as they were where they stood for themselves, and none where there is none', async () => {
    await imported({ ...rich, about: { name: 'Alone' } })
    const [run] = await allRuns(store, me)
    expect(await separate(run!.id)).toBe(true)
    expect(await wordsOf(run!.id)).toMatchObject({ name: 'Alone' })
    expect(await separate('ffffffffffffffff-0')).toBe(false)
  })
})
