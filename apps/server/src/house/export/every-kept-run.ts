import type { KeptRun, Store } from '@freshlegs/store'

/**
 * Every run there is, oldest first: each with its lesser recordings behind it, and at the end those that count no more,
 * whether they were deleted themselves or with the recording before which they stand back.
 */
export async function* everyKeptRun(store: Store, athleteId: string): AsyncGenerator<KeptRun> {
  const told = new Set<string>()
  for await (const runs of store.everyRun(athleteId)) {
    for (const { id } of runs) {
      for await (const run of withOthers(store, athleteId, id)) {
        told.add(run.summary.id)
        yield run
      }
    }
  }
  for (const id of await store.runIds(athleteId)) {
    const run = told.has(id) ? undefined : await store.run(athleteId, id)
    if (run) yield run
  }
}

async function* withOthers(store: Store, athleteId: string, id: string): AsyncGenerator<KeptRun> {
  const main = await store.run(athleteId, id)
  if (!main) return
  yield main
  for (const other of main.others) {
    const lesser = await store.run(athleteId, other.id)
    if (lesser) yield lesser
  }
}
