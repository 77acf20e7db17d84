import { crc32 } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { NewFile, NewRun, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { lapRow } from './lap-row.ts'
import { putLink } from './links.ts'
import { lookRow, puttingLooks } from './looks.ts'
import { recordingColumns, recordingRow } from './recording-row.ts'
import { reportColumns, reportRow } from './report-row.ts'
import { adding } from './writing.ts'

export const keeping = (engine: Engine): Pick<Store, 'keep'> => {
  const put = writes()
  return {
    keep: (athleteId, files) =>
      inTransaction(engine, async (transaction) => {
        const added = new Set<NewRun>()
        // In one order for all, so that no two who keep the same files wait for each other.
        for (const file of files.toSorted(byHash)) {
          for (const run of await addFile(transaction, put, athleteId, file)) added.add(run)
        }
        // Only now: a main recording may come after its lesser one.
        for (const run of files.flatMap(({ runs }) => runs)) {
          if (!added.delete(run)) continue
          const { id, mainId, lesserIds } = run
          if (mainId !== null) await putLink(transaction, athleteId, id, mainId, false)
          for (const lesserId of lesserIds) await putLink(transaction, athleteId, lesserId, id, false)
        }
      }),
  }
}

const byHash = (a: NewFile, b: NewFile) => a.original.sha256.localeCompare(b.original.sha256)

/** Answers the runs that were not there before. */
async function addFile(
  db: Kysely<Tables>,
  put: ReturnType<typeof writes>,
  athleteId: string,
  { original, runs, look }: NewFile,
): Promise<NewRun[]> {
  const { sha256, name, format, sizeBytes, keptAtMs, packed } = original
  const file = { sha256, name, format, size_bytes: sizeBytes, kept_at_ms: keptAtMs, packed }
  await put.originals(db, [{ athlete_id: athleteId, ...file }])
  const added: NewRun[] = []
  for (const run of runs) {
    if ((await put.recordings(db, [recordingRow(athleteId, sha256, run)])) === 0) continue
    const columns = { run_id: run.id, crc32: crc32(run.columns), packed: run.columns }
    await put.columns(db, [{ athlete_id: athleteId, ...columns }])
    await put.reports(db, [reportRow(athleteId, run.id, run.judged)])
    await put.laps(
      db,
      run.laps.map((lap, number) => lapRow(athleteId, run.id, number, lap)),
    )
    added.push(run)
  }
  await put.looks(db, [lookRow(athleteId, look, sha256)])
  return added
}

const writes = () => ({
  originals: adding('originals', [
    'athlete_id',
    'sha256',
    'name',
    'format',
    'size_bytes',
    'kept_at_ms',
    'packed',
  ]),
  recordings: adding('recordings', recordingColumns),
  columns: adding('columns', ['athlete_id', 'run_id', 'crc32', 'packed']),
  reports: adding('reports', reportColumns),
  laps: adding('laps', [
    'athlete_id',
    'run_id',
    'number',
    'from_s',
    'to_s',
    'distance_m',
    'by',
    'step',
    'intensity',
  ]),
  looks: puttingLooks(),
})
