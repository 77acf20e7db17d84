import { type Recording, refuse } from '@freshlegs/domain'
import { importSchema } from '@freshlegs/domain/schemas'
import { type Store, StoreFailure } from '@freshlegs/store/contract'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allRuns } from '../all-runs.ts'
import { basisOf } from '../judging/basis-of.ts'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { fitOf, gpxOf, longRun, shortRun, tcxOf } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { arraySource, type Planted } from './array-source.for-tests.ts'
import type { ImportEnd, ImportOptions, ImportProgress } from './import-options.ts'
import { importRecordings } from './import-recordings.ts'

const validate = new Ajv().compile(importSchema)

let store: Store
let end: () => Promise<void>
let clockMs = 0
beforeEach(async () => {
  clockMs = Date.UTC(2026, 10, 24)
  ;({ store, end } = await scratchStore({ heartRateMaxBpm: { value: 190, from: 'measured' } }))
})
afterEach(() => end())

async function imported(
  planted: Parameters<typeof arraySource>[0],
  options: Partial<ImportOptions> = {},
): Promise<ImportEnd & { reads: string[] }> {
  const source = arraySource(planted)
  const end = await importRecordings({
    source,
    store,
    athleteId: me,
    judge: judgeHere(),
    now: () => clockMs++,
    ...options,
  })
  expect(validate(end.outcome) || validate.errors).toBe(true)
  return { ...end, reads: source.reads }
}

const file = (path: string, bytes: Uint8Array, about?: Planted['about']): Planted => ({
  path,
  bytes,
  ...(about && { about }),
})
const runs = () => allRuns(store, me)
const ride = (day: number): Recording => ({ ...shortRun(day), sport: 'cycling' })
const text = (words: string) => new TextEncoder().encode(words)

describe('importRecordings', () => {
  it('keeps every run of a source, with its original and its columns', async () => {
    const bytes = fitOf(shortRun(0))
    const { outcome, state, problem } = await imported([
      file('a/one.fit.gz', bytes),
      file('two.tcx', tcxOf(shortRun(1))),
      file('three.gpx', gpxOf(shortRun(2))),
    ])
    expect([state, problem]).toEqual(['done', null])
    expect(outcome).toMatchObject({
      files: 3,
      imported: 3,
      duplicates: 0,
      linked: 0,
      skipped: {},
      failed: [],
    })
    const [first] = await runs()
    expect(first?.startedAt).toBe('2026-05-01T06:30:00.000Z')
    const kept = await store.run(me, first!.id)
    expect(kept?.file).toMatchObject({ name: 'one.fit', format: 'fit', sizeBytes: bytes.length })
    expect(kept?.basis).toBe(basisOf({ athlete: { heartRateMaxBpm: 190 } }))
    expect(kept?.report?.recording.sha256).toBe(kept?.file.sha256)
    expect(await store.columns(me, first!.id)).toBeInstanceOf(Uint8Array)
  })

  it('counts what is no run and what cannot be read, each with its code, and goes on', async () => {
    const { outcome } = await imported([
      refuse({ code: 'archive.unsafe-path', detail: 'it leads out', path: '../x.fit' }) as never,
      file('ride.fit', fitOf(ride(0))),
      file('photo.jpg', text('no recording')),
      file('broken.fit', text('no recording')),
      file('empty.gpx', new Uint8Array()),
      { path: 'gone.fit', read: async () => refuse({ code: 'input.unreadable', detail: 'no permission' }) },
      file('run.fit', fitOf(shortRun(1))),
    ])
    expect(outcome).toMatchObject({
      files: 7,
      imported: 1,
      skipped: { 'recording.not-running': 1, 'format.unknown': 1 },
    })
    expect(outcome.failed.map(({ path, code }) => [path, code])).toEqual([
      ['../x.fit', 'archive.unsafe-path'],
      ['broken.fit', 'format.unknown'],
      ['empty.gpx', 'format.unknown'],
      ['gone.fit', 'input.unreadable'],
    ])
  })

  it('goes on when a judge breaks down over a file, or a source over reading it', async () => {
    const judge = judgeHere()
    const killer = fitOf(shortRun(0))
    const { outcome } = await imported(
      [
        file('killer.fit', killer),
        { path: 'thrown.fit', read: () => Promise.reject(new Error('no more handles')) },
        file('run.fit', fitOf(shortRun(1))),
      ],
      {
        judge: {
          ...judge,
          file: async (bytes, how) => {
            if (bytes.length === killer.length && bytes.every((byte, i) => byte === killer[i]))
              throw new Error('the worker ran out of memory')
            return judge.file(bytes, how)
          },
        },
      },
    )
    expect(outcome.imported).toBe(1)
    expect(outcome.failed).toEqual([
      {
        path: 'killer.fit',
        code: 'program.fault',
        detail: 'Freshlegs broke down over it: the worker ran out of memory',
      },
      {
        path: 'thrown.fit',
        code: 'program.fault',
        detail: 'Freshlegs broke down over it: no more handles',
      },
    ])
  })

  it('does not read again what is settled, but what failed, and what has changed', async () => {
    const planted = [
      file('run.fit', fitOf(shortRun(0))),
      file('again.fit', fitOf(shortRun(0))),
      file('ride.fit', fitOf(ride(1))),
      file('photo.jpg', text('no recording')),
      file('broken.fit', text('no recording')),
    ]
    const first = await imported(planted)
    expect(first.outcome).toMatchObject({
      imported: 1,
      duplicates: 1,
      skipped: { 'recording.not-running': 1 },
    })
    const second = await imported(planted)
    expect(second.reads).toEqual(['broken.fit'])
    expect(second.outcome).toMatchObject({
      files: 5,
      imported: 0,
      duplicates: 2,
      skipped: first.outcome.skipped,
      failed: first.outcome.failed,
    })
    const changed = await imported([{ ...planted[0]!, fingerprint: '2' }, ...planted.slice(1)])
    expect(changed.reads).toEqual(['run.fit', 'broken.fit'])
    expect(await runs()).toHaveLength(1)
  })

  it('looks at other sports again once they are asked for', async () => {
    const planted = [file('ride.fit', fitOf(ride(0))), file('run.fit', fitOf(shortRun(1)))]
    await imported(planted)
    const { outcome, reads } = await imported(planted, { anySport: true })
    expect(reads).toEqual(['ride.fit'])
    expect(outcome).toMatchObject({ imported: 1, duplicates: 1, skipped: {} })
    expect((await runs()).map(({ sport }) => sport)).toEqual(['cycling', 'running'])
  })

  it('counts as its own what it kept before it was cut short', async () => {
    const planted = [
      file('run.fit', fitOf(longRun(0))),
      file('again.fit', fitOf(longRun(0))),
      file('service.gpx', gpxOf(longRun(0))),
      file('ride.fit', fitOf(ride(1))),
    ]
    const whole = await imported(planted, { importId: 'this one' })
    expect(whole.outcome).toMatchObject({ imported: 2, linked: 1, duplicates: 1 })
    const again = await imported(planted, { importId: 'this one' })
    expect(again).toMatchObject({ outcome: { ...whole.outcome, elapsedS: expect.any(Number) }, reads: [] })
    const another = await imported(planted, { importId: 'another one' })
    expect(another.outcome).toMatchObject({ imported: 0, linked: 0, duplicates: 3 })
  })

  it('takes in again what was deleted for good, from wherever it comes', async () => {
    const planted = [file('run.fit', fitOf(shortRun(0))), file('copy.fit', fitOf(shortRun(0)))]
    await imported(planted)
    const [run] = await runs()
    await store.setDeleted(me, run!.id, 1)
    expect((await imported(planted)).outcome).toMatchObject({ imported: 0, duplicates: 0, deleted: 2 })
    await store.purge(me, 2)
    expect((await imported(planted.toReversed())).outcome).toMatchObject({ imported: 1, duplicates: 1 })
    expect(await runs()).toMatchObject([{ id: run!.id }])
  })

  it('says of a run that was deleted that it is, wherever it comes from, and leaves it as it was', async () => {
    const bytes = fitOf(shortRun(0))
    const planted = [file('run.fit', bytes)]
    await imported(planted)
    const [run] = await runs()
    await store.setDeleted(me, run!.id, 1)
    const about = { name: 'Morning', race: true }
    for (const one of [planted, [file('service.fit', bytes, about)], planted]) {
      const { outcome } = await imported(one)
      expect(outcome).toMatchObject({ files: 1, imported: 0, duplicates: 0, deleted: 1 })
    }
    expect((await store.run(me, run!.id))?.summary).toMatchObject({ name: null, race: null })
    await store.setDeleted(me, run!.id, null)
    const { outcome } = await imported([file('other.fit', bytes, about)])
    expect(outcome).toMatchObject({ duplicates: 1 })
    expect(outcome).not.toHaveProperty('deleted')
    expect(await runs()).toMatchObject([about])
  })

  it('knows the same bytes again in one import, under another name', async () => {
    const bytes = fitOf(shortRun(0))
    const { outcome } = await imported([file('a.fit', bytes), file('b.fit', bytes), file('c.fit', bytes)])
    expect(outcome).toMatchObject({ imported: 1, duplicates: 2 })
  })

  it('takes over what the source knows: name, description, shoes', async () => {
    const about = { name: 'Morning', description: 'Cold', gear: 'Red', race: false }
    await imported([file('run.fit', fitOf(shortRun(0)), about)])
    const [run] = await runs()
    expect(run).toMatchObject({ name: 'Morning', gear: 'Red', race: null })
    expect((await store.run(me, run!.id))?.notes).toBe('Cold')
  })

  it('adds what a second source knows of bytes that are kept, and changes no word of the first', async () => {
    const bytes = fitOf(longRun(0))
    await imported([file('watch.fit', bytes)])
    const about = { name: 'City marathon', race: true }
    const { outcome } = await imported([file('service.fit', bytes, about)])
    expect(outcome.duplicates).toBe(1)
    const [run] = await runs()
    expect(run).toMatchObject(about)
    const kept = await store.run(me, run!.id)
    expect(kept?.report?.verdict.runnerSaid).toEqual({ stoppedBy: null, race: true })
    expect(kept?.basis).toBe(basisOf({ athlete: { heartRateMaxBpm: 190 }, runnerSaid: { race: true } }))
    await imported([file('other.fit', bytes, { name: 'Another name' })])
    expect((await runs())[0]?.name).toBe('City marathon')
  })

  it('judges as a race what its source calls one', async () => {
    await imported([file('run.fit', fitOf(longRun(0)), { race: true })])
    const kept = await store.run(me, (await runs())[0]!.id)
    expect(kept?.report?.verdict.runnerSaid).toEqual({ stoppedBy: null, race: true })
    expect(await store.staleRuns(me, ({ basis }) => basis !== kept?.basis, 9)).toEqual([])
  })

  it('believes the source where a file does not say its sport, and where it was put right', async () => {
    const unknown: Recording = { ...shortRun(0), sport: 'unknown' }
    const { outcome } = await imported([
      file('ride.gpx', gpxOf(unknown), { sport: 'cycling' }),
      file('run.gpx', gpxOf({ ...unknown, startedAtMs: unknown.startedAtMs + 86_400_000 }), {
        sport: 'running',
      }),
      file('run-after-all.fit', fitOf(ride(4)), { sport: 'running' }),
    ])
    expect(outcome).toMatchObject({ imported: 2, skipped: { 'recording.not-running': 1 }, failed: [] })
  })

  it('marks simulated runs', async () => {
    await imported([file('run.fit', fitOf(shortRun(0)))], { simulated: true })
    expect((await runs())[0]?.simulated).toBe(true)
  })

  it('tells how far it is, and ends with all of it', async () => {
    const told: ImportProgress[] = []
    await imported(
      Array.from({ length: 5 }, (_, day) => file(`${day}.fit`, fitOf(shortRun(day)))),
      { now: () => (clockMs += 60), onProgress: (progress) => told.push(progress) },
    )
    expect(told.length).toBeGreaterThan(1)
    const last = told.at(-1)
    expect(last).toMatchObject({ done: 5, of: 5, now: '4.fit', outcome: { files: 5, imported: 5 } })
    for (const [i, { done }] of told.entries()) expect(done).toBeGreaterThanOrEqual(told[i - 1]?.done ?? 0)
  })

  it('stops when it is told to, keeps what it has, and does the rest another time', async () => {
    const planted = Array.from({ length: 6 }, (_, day) => file(`${day}.fit`, fitOf(shortRun(day))))
    const signal = { aborted: false }
    const stopped = await imported(planted, {
      signal,
      parallel: 1,
      judge: {
        ...judgeHere(),
        file: (bytes, how) => {
          if (bytes.length === planted[2]!.bytes!.length) signal.aborted = true
          return judgeHere().file(bytes, how)
        },
      },
    })
    expect(stopped.state).toBe('stopped')
    expect(stopped.problem).toBeNull()
    expect(stopped.outcome.files).toBe((await runs()).length)
    const rest = await imported(planted)
    expect(rest.outcome).toMatchObject({ files: 6, imported: 6 - stopped.outcome.imported })
    expect(await runs()).toHaveLength(6)
  })

  it('refuses a file that the store breaks down over alone, and tries it again another time', async () => {
    const planted = Array.from({ length: 6 }, (_, day) => file(`${day}.fit`, fitOf(shortRun(day))))
    const breaking: Store = {
      ...store,
      keep: async (athleteId, files) => {
        if (files.some(({ original }) => original.name === '3.fit')) throw new RangeError('out of range')
        return store.keep(athleteId, files)
      },
    }
    const { state, outcome } = await imported(planted, { store: breaking })
    expect([state, outcome.files, outcome.imported]).toEqual(['done', 6, 5])
    const fault = { code: 'program.fault', detail: 'Freshlegs broke down over it: out of range' }
    expect(outcome.failed).toEqual([{ path: '3.fit', ...fault }])
    expect((await imported(planted)).outcome).toMatchObject({ imported: 1, duplicates: 5, failed: [] })
    expect(await runs()).toHaveLength(6)
  })

  it('ends with the reason when the store can keep no more, and has counted only what is kept', async () => {
    const planted = Array.from({ length: 6 }, (_, day) => file(`${day}.fit`, fitOf(shortRun(day))))
    let kept = 0
    const filling: Store = {
      ...store,
      keep: async (...given) => {
        if (kept++ === 2) throw new StoreFailure({ code: 'store.full', detail: 'the disk is full' })
        return store.keep(...given)
      },
    }
    const { state, problem, outcome } = await imported(planted, {
      store: filling,
      now: () => (clockMs += 1000),
    })
    expect([state, problem?.code]).toEqual(['stopped', 'store.full'])
    expect(outcome.imported).toBe((await runs()).length)
    expect(outcome.failed).toEqual([])
    await imported(planted)
    expect(await runs()).toHaveLength(6)
  })
})

describe('the same outing from two sources', () => {
  const recording = longRun(0)
  const { heartRateBpm: _, ...others } = recording.track.streams
  const poor: Recording = { ...recording, track: { ...recording.track, streams: others } }

  it.each([
    ['the richer one first', [file('rich.fit', fitOf(recording)), file('poor.gpx', gpxOf(poor))]],
    ['the richer one last', [file('poor.gpx', gpxOf(poor)), file('rich.fit', fitOf(recording))]],
  ])('is one run, told by the richer, %s', async (_, planted) => {
    const { outcome } = await imported(planted)
    expect(outcome).toMatchObject({ imported: 2, linked: 1 })
    const all = await runs()
    expect(all).toMatchObject([{ linked: 1, heartRateBpm: expect.any(Number) }])
    const main = await store.run(me, all[0]!.id)
    expect(main?.file.format).toBe('fit')
    expect(main?.others).toHaveLength(1)
  })

  it('is found across imports, and takes over what the runner said', async () => {
    await imported([file('poor.gpx', gpxOf(poor), { name: 'Sunday', race: true })])
    const [first] = await runs()
    await store.edit(me, first!.id, { stoppedBy: 'legs', notes: 'Windy', gear: 'Blue' })
    await store.putAnswers(me, first!.id, { legEffortCr10: 8 })
    await imported([file('rich.fit', fitOf(recording), { name: 'Activity 7' })])
    const [run, ...rest] = await runs()
    expect(rest).toEqual([])
    expect(run).toMatchObject({ name: 'Sunday', gear: 'Blue', race: true, stoppedBy: 'legs', linked: 1 })
    const kept = await store.run(me, run!.id)
    expect(kept?.file.format).toBe('fit')
    expect(kept?.notes).toBe('Windy')
    expect(kept?.report?.verdict.runnerSaid).toEqual({ stoppedBy: 'legs', race: true })
    expect(await store.answers(me, run!.id)).toEqual({ legEffortCr10: 8 })
  })

  it('is given the name that only the poorer one has', async () => {
    await imported([file('rich.fit', fitOf(recording))])
    await imported([file('poor.gpx', gpxOf(poor), { name: 'Sunday', gear: 'Red' })])
    expect(await runs()).toMatchObject([{ name: 'Sunday', gear: 'Red', linked: 1 }])
  })

  it('stays as the runner settled it', async () => {
    await imported([file('rich.fit', fitOf(recording)), file('poor.gpx', gpxOf(poor))])
    const [rich] = await runs()
    const [lesser] = (await store.run(me, rich!.id))!.others
    await store.link(me, lesser!.id, null, true)
    await imported([file('third.tcx', tcxOf(recording))])
    const all = await runs()
    expect(all.map(({ id }) => id)).toContain(lesser!.id)
  })

  it('is not two runs of one day, nor two rounds of one loop', async () => {
    const { outcome } = await imported([
      file('morning.fit', fitOf(shortRun(0))),
      file('noon.fit', fitOf({ ...shortRun(0), startedAtMs: recording.startedAtMs + 16 * 60_000 })),
      file(
        'evening.fit',
        fitOf(shortRun(0, { startedAtMs: recording.startedAtMs + 10 * 3_600_000, seed: 7 })),
      ),
    ])
    expect(outcome).toMatchObject({ imported: 3, linked: 0 })
    expect(await runs()).toHaveLength(3)
  })
})
