import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idOf, judged, newFile } from '../new-file.for-tests.ts'
import type { Store } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'
import { PlainModel } from './plain-model.for-tests.ts'

export const anyOrder: Promises = (trial) => {
  it('answers as a plain list would, whatever is asked of it in whatever order', async () => {
    const { store } = trial()
    let runners = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        // Another runner each time: what the others left must not matter.
        const athleteId = `runner ${++runners}`
        const settings = { units: 'metric', language: null, privacyZones: [] } as const
        await store.putAthlete({ id: athleteId, profile: {}, settings })
        const model = new PlainModel()
        for (const take of steps) await take(model, store, athleteId)
        await compare(model, store, athleteId)
      }),
      { numRuns: Number(process.env.FRESHLEGS_FUZZ_RUNS ?? 60) },
    )
    expect(await store.check()).toEqual([])
  })
}

type Step = (model: PlainModel, store: Store, athleteId: string) => Promise<void>

const files = 6
const number = fc.nat(files - 1)
const idOfNumber = (n: number) => idOf(newFile({ name: `${n}` }))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const distance = maybe(fc.constantFrom(5_000, 10_000))
const text = maybe(fc.constantFrom('Zum Zoo', 'heiß', 'a_b%'))
const moment = fc.constantFrom(1, 2, 3)

const edit = fc.record(
  {
    name: text,
    notes: text,
    gear: text,
    race: maybe(fc.boolean()),
    stoppedBy: maybe(fc.constantFrom('legs' as const, 'heat' as const)),
    ignored: fc.boolean(),
    heartRateIgnored: fc.boolean(),
  },
  { requiredKeys: [] },
)

const file = fc
  .record({
    n: number,
    startedAtMs: maybe(fc.constantFrom(1_000, 2_000, 3_000)),
    simulated: fc.boolean(),
    mainId: maybe(number),
    lesserIds: fc.uniqueArray(number, { maxLength: 2 }),
    about: fc.record({ name: fc.constant('source'), gear: fc.constant('shoes') }, { requiredKeys: [] }),
    edits: edit,
    distanceM: distance,
    said: fc.option(fc.record({ slips: fc.nat(3) }), { nil: undefined }),
  })
  .map(({ n, mainId, lesserIds, distanceM, said, ...run }) =>
    newFile({
      name: `${n}`,
      run: {
        ...run,
        ...(said && { said }),
        mainId: mainId === null || mainId === n ? null : idOfNumber(mainId),
        lesserIds: lesserIds.filter((lesser) => lesser !== n).map(idOfNumber),
      },
      facts: { distanceM, movingS: 1_000 },
    }),
  )

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.array(file, { minLength: 1, maxLength: 3 }).map(keep) },
  fc.tuple(number, edit).map(editing),
  fc.tuple(number, fc.nat(3)).map(answering),
  fc.tuple(number, maybe(moment)).map(deleting),
  fc.tuple(number, maybe(number), fc.boolean()).map(linking),
  fc.tuple(number, fc.constantFrom('new', 'newer'), distance).map(judging),
  moment.map(purging),
  fc.constant<Step>(eraseSimulated),
)

function keep(given: ReturnType<typeof newFile>[]): Step {
  return async (model, store, athleteId) => {
    model.keep(given)
    await store.keep(athleteId, given)
  }
}

function editing([n, change]: [number, Parameters<Store['edit']>[2]]): Step {
  return async (model, store, athleteId) => {
    model.edit(idOfNumber(n), change)
    const edited = await store.edit(athleteId, idOfNumber(n), change)
    expect(edited === undefined).toBe(model.find(idOfNumber(n)) === undefined)
  }
}

function answering([n, slips]: [number, number]): Step {
  return async (model, store, athleteId) => {
    model.answer(idOfNumber(n), slips)
    const there = await store.putAnswers(athleteId, idOfNumber(n), { slips })
    expect(there).toBe(model.find(idOfNumber(n)) !== undefined)
  }
}

function deleting([n, atMs]: [number, number | null]): Step {
  return async (model, store, athleteId) => {
    model.setDeleted(idOfNumber(n), atMs)
    await store.setDeleted(athleteId, idOfNumber(n), atMs)
  }
}

function linking([n, main, byRunner]: [number, number | null, boolean]): Step {
  return async (model, store, athleteId) => {
    const mainId = main === null || main === n ? null : idOfNumber(main)
    model.link(idOfNumber(n), mainId, byRunner)
    await store.link(athleteId, idOfNumber(n), mainId, byRunner)
  }
}

function judging([n, basis, distanceM]: [number, string, number | null]): Step {
  return async (model, store, athleteId) => {
    model.judge(idOfNumber(n), basis, distanceM)
    const again = judged({ basis, facts: { distanceM, movingS: 1_000 } })
    await store.putJudged(athleteId, [{ id: idOfNumber(n), judged: again }])
  }
}

function purging(beforeMs: number): Step {
  return async (model, store, athleteId) => {
    expect(await store.purge(athleteId, beforeMs)).toBe(model.purge(beforeMs))
  }
}

async function eraseSimulated(model: PlainModel, store: Store, athleteId: string): Promise<void> {
  expect(await store.eraseSimulated(athleteId)).toBe(model.eraseSimulated())
}

async function compare(model: PlainModel, store: Store, athleteId: string): Promise<void> {
  const page = { offset: 0, limit: 100 }
  const ids = async (query: object) =>
    (await store.runs(athleteId, { ...page, ...query })).runs.map(({ id }) => id)
  const started = ({ startedAtMs }: { startedAtMs: number | null }) => startedAtMs
  const far = ({ distanceM }: { distanceM: number | null }) => distanceM
  expect(await ids({})).toEqual(model.listed(started, false))
  expect(await ids({ order: 'oldest' })).toEqual(model.listed(started, true))
  expect(await ids({ order: 'longest' })).toEqual(model.listed(far, false))
  expect(await ids({ order: 'fastest' })).toEqual(model.listed(far, false))
  expect([...(await ids({ deleted: true }))].sort()).toEqual(model.inTheBin())
  const every: string[] = []
  for await (const lot of store.everyRun(athleteId)) every.push(...lot.map(({ id }) => id))
  expect(every).toEqual(model.listed(started, true))
  expect([...(await store.runIds(athleteId))].sort()).toEqual(model.runs.map(({ id }) => id).sort())
  const past: (readonly [string, number | null])[] = []
  for await (const lot of store.past(athleteId)) {
    past.push(...lot.map(({ summary, said }) => [summary.id, said.slips ?? null] as const))
  }
  expect(past).toEqual(model.listed(started, true).map((id) => [id, model.find(id)?.slips]))
  const hashes = (await store.originals(athleteId)).map(({ sha256 }) => sha256)
  expect(hashes).toEqual([...model.originals].sort())
  const candidates = await store.startedWithin(athleteId, 2_000, 3_000)
  expect(candidates.map(({ run, settled, mainId }) => [run.id, settled, mainId])).toEqual(
    model.runs
      .filter(({ startedAtMs, deletedAtMs }) => (startedAtMs ?? 0) >= 2_000 && deletedAtMs === null)
      .sort((a, b) => (a.startedAtMs ?? 0) - (b.startedAtMs ?? 0) || (a.id < b.id ? -1 : 1))
      .map(({ id, settled, mainId }) => [id, settled, mainId]),
  )
  const stale = await store.staleRuns(athleteId, ({ basis }) => basis !== 'newer', 100)
  expect(stale.map(({ id }) => id)).toEqual(
    model.runs
      .filter(({ basis }) => basis !== 'newer')
      .map(({ id }) => id)
      .sort(),
  )
  for (let n = 0; n < files; n++) await compareRun(model, store, athleteId, idOfNumber(n))
}

async function compareRun(model: PlainModel, store: Store, athleteId: string, id: string): Promise<void> {
  const told = await store.run(athleteId, id)
  const run = model.find(id)
  expect(
    told && {
      ...told.summary,
      notes: told.notes,
      basis: told.basis,
      deletedAtMs: told.deletedAtMs,
      mainId: told.mainId,
      others: told.others.map((other) => other.id),
    },
  ).toEqual(
    run &&
      expect.objectContaining({
        name: run.name,
        notes: run.notes,
        gear: run.gear,
        race: run.race,
        stoppedBy: run.stoppedBy,
        ignored: run.ignored,
        heartRateIgnored: run.heartRateIgnored,
        distanceM: run.distanceM,
        basis: run.basis,
        deletedAtMs: run.deletedAtMs,
        mainId: run.mainId,
        linked: model.linked(run),
        others: model.runs
          .filter(({ mainId, deletedAtMs }) => mainId === id && deletedAtMs === null)
          .map((other) => other.id)
          .sort(),
      }),
  )
}
