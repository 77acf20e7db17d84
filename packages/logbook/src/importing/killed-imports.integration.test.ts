import type { Recording } from '@freshlegs/domain'
import { type Store, StoreFailure } from '@freshlegs/store/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { reanalyse } from '../judging/reanalyse.ts'
import { fitOf, gpxOf, shortRun } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { arraySource, type Planted } from './array-source.for-tests.ts'
import { importRecordings } from './import-recordings.ts'

const ride: Recording = { ...shortRun(6), sport: 'cycling' }
const blind = ({ track, ...others }: Recording): Recording => {
  const { heartRateBpm: _, ...streams } = track.streams
  return { ...others, track: { ...track, streams } }
}
const about = { name: 'Sunday', gear: 'Red', race: true }
const planted: readonly Planted[] = [
  { path: 'plain.fit', bytes: fitOf(shortRun(0)) },
  { path: 'plain again.fit', bytes: fitOf(shortRun(0)) },
  { path: 'rich.fit', bytes: fitOf(shortRun(1)) },
  { path: 'poor.gpx', bytes: gpxOf(blind(shortRun(1))), about },
  { path: 'watch.fit', bytes: fitOf(shortRun(2)) },
  { path: 'service.fit', bytes: fitOf(shortRun(2)), about },
  { path: 'other day.fit', bytes: fitOf(shortRun(3)) },
  { path: 'ride.fit', bytes: fitOf(ride) },
  { path: 'broken.fit', bytes: new TextEncoder().encode('no recording') },
  { path: 'photo.jpg', bytes: new TextEncoder().encode('no recording') },
]

/** Everything that is kept of runs, but when, under which of several names its file came, and which source was the first. */
async function contentsOf(store: Store) {
  const contents: Record<string, unknown> = {}
  for (const { id } of await allRuns(store, me)) {
    const main = await store.run(me, id)
    for (const one of [id, ...(main?.others.map((other) => other.id) ?? [])]) {
      const run = await store.run(me, one)
      const { file, others, about: _, ...kept } = run!
      contents[one] = {
        ...kept,
        others: others.map((other) => other.id).toSorted(),
        file: file.sha256,
        columns: Buffer.from((await store.columns(me, one))!).toString('base64'),
      }
    }
  }
  return contents
}

/** Dies at its so-manieth question, before or after it was answered: as a program killed then would. */
function dyingStore(store: Store, question: number, answered: boolean): Store {
  let asked = 0
  return new Proxy(store, {
    get(target, key, receiver) {
      const method = Reflect.get(target, key, receiver)
      if (typeof method !== 'function') return method
      return async (...given: unknown[]) => {
        const dies = ++asked >= question
        const killed = new StoreFailure({ code: 'store.unavailable', detail: 'killed' })
        // Whoever is dead says nothing any more.
        if (asked > question || (dies && !answered)) throw killed
        const value = await Reflect.apply(method, target, given)
        if (dies) throw killed
        return value
      }
    },
  })
}

const importing = (store: Store, items: readonly Planted[], parallel: number) =>
  importRecordings({
    source: arraySource(items),
    store,
    athleteId: me,
    judge: judgeHere(),
    now: Date.now,
    parallel,
  })

it('ends in the same store, in whatever order things come, however often it is killed', async () => {
  const whole = await scratchStore()
  await importing(whole.store, planted, 4)
  const expected = await contentsOf(whole.store)
  await whole.end()
  expect(Object.keys(expected)).toHaveLength(5)

  const order = fc.shuffledSubarray([...planted], { minLength: planted.length })
  const repeats = fc.array(fc.constantFrom(...planted), { maxLength: 4 })
  const kill = fc.record({ question: fc.integer({ min: 1, max: 40 }), answered: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      order,
      repeats,
      fc.array(kill, { maxLength: 4 }),
      fc.integer({ min: 1, max: 6 }),
      async (items, repeated, kills, parallel) => {
        const { store, end } = await scratchStore()
        try {
          for (const { question, answered } of kills)
            await importing(dyingStore(store, question, answered), [...items, ...repeated], parallel)
          const { state, outcome } = await importing(store, [...items, ...repeated], parallel)
          expect(state).toBe('done')
          expect(outcome.files).toBe(items.length + repeated.length)
          await reanalyse({ store, athleteId: me, judge: judgeHere() })
          expect(await contentsOf(store)).toEqual(expected)
        } finally {
          await end()
        }
      },
    ),
    { numRuns: 30 },
  )
})
