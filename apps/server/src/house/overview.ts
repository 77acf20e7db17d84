import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from './house.ts'

/** What there is: for the first screen. */
export async function overviewOf({ store, athleteId, dataFolder, everyRun }: House) {
  const runs = await everyRun()
  const dated = runs.filter(({ startedAt }) => startedAt !== null)
  const deleted = await store.runs(athleteId, { offset: 0, limit: 1, deleted: true })
  return {
    runs: runs.length,
    deleted: deleted.total,
    simulated: runs.filter(({ simulated }) => simulated).length,
    firstStartedAt: dated[0]?.startedAt ?? null,
    lastStartedAt: dated.at(-1)?.startedAt ?? null,
    distanceM: runs.length === 0 ? null : runs.reduce((sum, { distanceM }) => sum + (distanceM ?? 0), 0),
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
