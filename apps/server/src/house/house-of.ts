import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { answer, refuse, type Source } from '@freshlegs/domain'
import { defaultLimits, watchFolder } from '@freshlegs/intake'
import { allRuns, countStale, historyOf, importRecordings } from '@freshlegs/logbook'
import { type KeptAthlete, type Store, StoreFailure } from '@freshlegs/store'
import { simulatedSource } from '../demo/simulated-source.ts'
import { newJudgePool } from '../judging/judge-pool.ts'
import { eachDay } from './each-day.ts'
import { exportTo } from './export/export-to.ts'
import type { Incoming } from './hold-incoming.ts'
import type { House, ImportHow } from './house.ts'
import type { HouseOptions } from './house-options.ts'
import { openImportJobs } from './imports/import-jobs.ts'
import type { HowToImport } from './imports/run-job.ts'
import { noticing } from './noticing.ts'
import { offsetHere } from './offset-here.ts'
import { newReanalysis } from './reanalysis.ts'
import { remembered } from './remembered.ts'
import { sourceOfPaths } from './source-of-paths.ts'
import { todayHere } from './today-here.ts'
import { newTurns } from './turns.ts'
import { wholePaths } from './whole-paths.ts'

/** Everything in a house, round a store that is open and a place for what comes in. */
export async function houseOf(
  kept: Store,
  { folder: incoming, release }: Incoming,
  options: HouseOptions,
): Promise<House> {
  const { dataFolder, stays = false } = options
  const store = noticing(kept, () => {
    for (const one of [everyRun, stale, past]) one.forget()
  })
  const everyRun = remembered(() => allRuns(store, athleteId))
  const stale = remembered(() => countStale({ store, athleteId }))
  const past = remembered(() => historyOf(store, athleteId, { today: todayHere(), offsetAt: offsetHere }))
  // Several programs may write to a database elsewhere, and tell nobody.
  const isAlone = options.databaseUrl === undefined
  const judge = newJudgePool({ threads: options.judgeThreads })
  const turns = newTurns()
  const now = () => Date.now()
  const backups = new Set<Promise<unknown>>()

  try {
    if (!(await store.athlete(athleteId))) await store.putAthlete(newAthlete)
  } catch (error) {
    // Where there is no room, what is kept can be looked at all the same.
    if (!(error instanceof StoreFailure)) throw error
  }
  const athlete = async () => (await store.athlete(athleteId)) ?? newAthlete

  async function importFrom(source: Source, how: Partial<HowToImport>) {
    const parallel = judge.threads + 2
    const end = await importRecordings({ ...how, source, store, athleteId, judge, now, parallel })
    // It judged with what was known of the runner when it began, and may have taken hours since.
    if (stays) reanalysis.start()
    return end
  }
  const reanalysis = newReanalysis({
    store,
    athleteId,
    judge,
    turns,
    countStale: () => (isAlone ? stale.ask() : countStale({ store, athleteId })),
  })
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const imports = await openImportJobs({
    incoming,
    records: await store.imports(athleteId),
    resume: stays,
    remember: (record) => store.putImport(athleteId, record),
    forget: (id) => store.removeImport(athleteId, id),
    importFrom,
    turns,
    now,
    atMostBytes: defaultLimits.unpackedBytes,
  })
  async function tidy() {
    try {
      await store.purge(athleteId, now() - keptDeletedMs)
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
    }
    await imports.tidy()
  }
  await tidy()
  const stopTidying = eachDay(tidy, { now })
  if (stays) reanalysis.start()

  /** Waits its turn, and tells a store that can take no more as a throw. */
  async function imported(source: Source, { anySport = false, signal, onProgress }: ImportHow) {
    const end = await turns.take()
    try {
      const { outcome, problem } = await importFrom(source, {
        anySport,
        ...(signal && { signal }),
        ...(onProgress && { onProgress }),
      })
      if (problem) throw new StoreFailure(problem)
      return outcome
    } finally {
      end()
      await source.close()
    }
  }

  async function removeSimulated() {
    for (const { id, simulated } of imports.list()) if (simulated) await imports.remove(id)
    return store.eraseSimulated(athleteId)
  }

  return {
    id: randomUUID(),
    dataFolder,
    store,
    judge,
    athleteId,
    athlete,
    everyRun: () => (isAlone ? everyRun.ask() : allRuns(store, athleteId)),
    async history() {
      if (!isAlone || (await past.ask()).today !== todayHere()) past.forget()
      return past.ask()
    },
    imports,
    reanalysis,
    reanalyse: reanalysis.run,
    importPaths: (paths, how = {}) =>
      imported(sourceOfPaths(paths, { anySport: how.anySport ?? false, scratch: incoming }), how),
    async *watch(folder, how) {
      for await (const source of watchFolder(folder, {
        anySport: how.anySport ?? false,
        signal: how.signal,
        scratch: incoming,
      }))
        yield await imported(wholePaths(source, dirname(resolve(folder))), how)
    },
    async addSimulated() {
      await removeSimulated()
      return imports.startSimulated('A simulated runner', simulatedSource(now()))
    },
    removeSimulated,
    async backup(path) {
      const making = store.backup(path)
      backups.add(making)
      try {
        return answer(await making)
      } catch (error) {
        if (error instanceof StoreFailure) return refuse(error.problem)
        throw error
      } finally {
        backups.delete(making)
      }
    },
    exportTo: (folder, how) => exportTo({ store, athleteId, athlete }, folder, how),
    tidy,
    async erase() {
      for (const { id } of imports.list()) await imports.remove(id)
      const end = await turns.take()
      try {
        await Promise.allSettled(backups)
        await store.erase(athleteId, newAthlete)
        // Copies that were being made or sent meanwhile.
        await Promise.allSettled(backups)
        await imports.sweep()
      } finally {
        end()
      }
    },
    async close() {
      await Promise.all([stopTidying(), imports.close(), reanalysis.close()])
      await turns.free()
      await judge.close()
      await store.close()
      await release()
    },
  }
}

/** There is one runner on this machine. */
const athleteId = 'me'

const newAthlete: KeptAthlete = {
  id: athleteId,
  profile: {},
  settings: { units: 'metric', language: null, privacyZones: [] },
}

/** Deleted runs can be brought back for 30 days. */
const keptDeletedMs = 30 * 86_400_000
