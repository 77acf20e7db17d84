import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from './house.ts'

/** What there is: for the first screen. */
export async function overviewOf({ store, athleteId, dataFolder }: House) {
  const page = (query: object) => store.runs(athleteId, { offset: 0, limit: 1, ...query })
  const [newest, oldest, deleted] = await Promise.all([
    page({}),
    page({ order: 'oldest' }),
    page({ deleted: true }),
  ])
  let distanceM = 0
  let simulated = 0
  for await (const runs of store.everyRun(athleteId)) {
    for (const run of runs) {
      distanceM += run.distanceM ?? 0
      if (run.simulated) simulated++
    }
  }
  return {
    runs: newest.total,
    deleted: deleted.total,
    simulated,
    firstStartedAt: oldest.runs[0]?.startedAt ?? null,
    lastStartedAt: newest.runs[0]?.startedAt ?? null,
    distanceM: newest.total === 0 ? null : distanceM,
    dataFolder,
    storeKind: store.kind,
    storeBytes: await sizeOf(join(dataFolder, 'freshlegs.sqlite')),
  }
}

/** Null where it lies in a database elsewhere. */
const sizeOf = async (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  )
