import type { KeptRun, Store } from '@freshlegs/store'

/** Every run there is, oldest first: each with its lesser recordings behind it, and at the end the deleted ones. */
export async function* everyKeptRun(store: Store, athleteId: string): AsyncGenerator<KeptRun> {
  for await (const runs of store.everyRun(athleteId)) {
    for (const { id } of runs) yield* withOthers(store, athleteId, id)
  }
  for (let offset = 0; ; offset += lot) {
    const { runs } = await store.runs(athleteId, { offset, limit: lot, deleted: true, order: 'oldest' })
    for (const { id } of runs) yield* withOthers(store, athleteId, id)
    if (runs.length < lot) return
  }
}

const lot = 100

async function* withOthers(store: Store, athleteId: string, id: string): AsyncGenerator<KeptRun> {
  const main = await store.run(athleteId, id)
  if (!main) return
  yield main
  for (const other of main.others) {
    const lesser = await store.run(athleteId, other.id)
    if (lesser) yield lesser
  }
}
