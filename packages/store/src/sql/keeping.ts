import { crc32 } from 'node:zlib'
import type { NewFile, NewRun, Store } from '../store.ts'
import { type Engine, inTransaction } from './engine.ts'
import { toJson } from './json.ts'
import { lapRow } from './lap-row.ts'
import { putLink } from './links.ts'
import { lookRow, puttingLooks } from './looks.ts'
import { recordingColumns, recordingRow } from './recording-row.ts'
import { reportColumns, reportRow } from './report-row.ts'
import { adding } from './writing.ts'

export const keeping = (engine: Engine): Pick<Store, 'keep'> => {
  const add = adders()
  const putLooks = puttingLooks()
  return {
    keep: (athleteId, files) =>
      inTransaction(engine, async (transaction) => {
        // In one order for all, so that no two who keep the same files wait for each other.
        const inOrder = files.toSorted((a, b) => (a.original.sha256 < b.original.sha256 ? -1 : 1))
        await add.originals(
          transaction,
          inOrder.map((file) => originalRow(athleteId, file)),
        )
        const rows = inOrder.flatMap(({ original, runs }) =>
          runs.map((run) => recordingRow(athleteId, original.sha256, run)),
        )
        const added = new Set((await add.recordings(transaction, rows)).map(({ id }) => id))
        const runs = firstOfEach(files.flatMap((file) => file.runs)).filter(({ id }) => added.has(id))
        await add.columns(
          transaction,
          runs.map(({ id, columns }) => ({
            athlete_id: athleteId,
            run_id: id,
            crc32: crc32(columns),
            packed: columns,
          })),
        )
        await add.reports(
          transaction,
          runs.map(({ id, judged }) => reportRow(athleteId, id, judged)),
        )
        await add.laps(
          transaction,
          runs.flatMap(({ id, laps }) => laps.map((lap, number) => lapRow(athleteId, id, number, lap))),
        )
        await add.answers(
          transaction,
          runs.flatMap(({ id, said }) =>
            said === undefined ? [] : [{ athlete_id: athleteId, run_id: id, said: toJson(said) }],
          ),
        )
        await putLooks(
          transaction,
          inOrder.map(({ look, original }) => lookRow(athleteId, look, original.sha256)),
        )
        for (const { id, mainId, lesserIds } of runs) {
          if (mainId !== null) await putLink(transaction, athleteId, id, mainId, false)
          for (const lesserId of lesserIds) await putLink(transaction, athleteId, lesserId, id, false)
        }
      }),
  }
}

const originalRow = (athleteId: string, { original }: NewFile) => ({
  athlete_id: athleteId,
  sha256: original.sha256,
  name: original.name,
  format: original.format,
  size_bytes: original.sizeBytes,
  kept_at_ms: original.keptAtMs,
  packed: original.packed,
})

function firstOfEach(runs: readonly NewRun[]): readonly NewRun[] {
  const seen = new Set<string>()
  return runs.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const adders = () => ({
  originals: adding('originals', [
    'athlete_id',
    'sha256',
    'name',
    'format',
    'size_bytes',
    'kept_at_ms',
    'packed',
  ]),
  recordings: adding('recordings', recordingColumns, ['id']),
  columns: adding('columns', ['athlete_id', 'run_id', 'crc32', 'packed']),
  reports: adding('reports', reportColumns),
  answers: adding('answers', ['athlete_id', 'run_id', 'said']),
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
})
