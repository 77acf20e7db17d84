import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answer, type Problem, type Recording, type Result, refuse } from '@freshlegs/domain'
import { decode, writeGpx } from '@freshlegs/formats'
import { exportTables, withoutPlaces } from '@freshlegs/logbook'
import { type KeptAthlete, type KeptRun, type Store, StoreFailure } from '@freshlegs/store'
import { unpackZstd } from '../../judging/zstd.ts'
import { diskProblem, isNameTaken } from '../disk-problem.ts'
import { bearableName } from '../imports/bearable-name.ts'
import { everyKeptRun } from './every-kept-run.ts'
import { exportReadme } from './export-readme.ts'
import { tableFiles } from './table-files.ts'
import { whatWasTold } from './what-was-told.ts'

/** Whose runs, and where they are. */
export interface ExportOf {
  readonly store: Store
  readonly athleteId: string
  athlete(): Promise<KeptAthlete>
}

export interface ExportHow {
  /** With the originals, byte for byte, and every place; else without what lies in the runner's privacy zones. */
  readonly raw?: boolean
  /** After each run. */
  onProgress?(done: number): void
}

export interface Exported {
  readonly runs: number
  /** What the disk has damaged and therefore is not in it, in sentences. */
  readonly damaged: readonly string[]
}

/**
 * Writes everything there is into a folder, in files that others read. Refused with `input.invalid` where the folder
 * holds something already, with `store.full` or `store.unavailable` where it cannot be written.
 */
export async function exportTo(
  house: ExportOf,
  folder: string,
  { raw = false, onProgress }: ExportHow = {},
): Promise<Result<Exported>> {
  const root = resolve(folder)
  try {
    mkdirSync(join(root), { recursive: true })
    if (readdirSync(root).length > 0)
      return refuse({ code: 'input.invalid', detail: `${root}: expected an empty folder, or none yet` })
    return answer(await written(house, root, raw, onProgress))
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return refuse({ ...problem, detail: `${root}: ${problem.detail}` })
  }
}

async function written(
  { store, athleteId, athlete }: ExportOf,
  root: string,
  raw: boolean,
  onProgress: ExportHow['onProgress'],
): Promise<Exported> {
  const put = (name: string, value: unknown) =>
    writeFileSync(join(root, name), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`)
  const { profile, settings } = await athlete()
  const zones = raw ? [] : settings.privacyZones
  put('README.md', exportReadme(raw))
  // Where somebody lives is what their zones are about.
  put('runner.json', { profile, settings: { ...settings, privacyZones: raw ? settings.privacyZones : [] } })
  for (const [name, told] of Object.entries(await whatWasTold(store, athleteId))) put(`${name}.json`, told)
  for (const name of ['reports', 'samples', 'tracks', ...(raw ? ['originals'] : [])])
    mkdirSync(join(root, name))
  const tables = {
    runs: tableFiles(join(root, 'runs'), exportTables.runs),
    laps: tableFiles(join(root, 'laps'), exportTables.laps),
    splits: tableFiles(join(root, 'splits'), exportTables.splits),
    files: tableFiles(join(root, 'files'), exportTables.files),
  }
  const damaged: string[] = []
  let runs = 0
  for await (const run of everyKeptRun(store, athleteId)) {
    const runId = run.summary.id
    const called = bearableName(runId)
    tables.runs.add(run)
    run.laps.forEach((lap, index) => {
      tables.laps.add({ runId, number: index + 1, lap })
    })
    for (const split of run.report?.splits ?? []) tables.splits.add({ runId, split })
    if (run.report) put(join('reports', `${called}.json`), run.report)
    const packed = await store.columns(athleteId, runId)
    const recording = packed && recordingIn(packed)
    if (recording) writeRecording(root, called, run, withoutPlaces(recording, zones))
    else damaged.push(`the samples of run ${runId} cannot be read`)
    runs++
    onProgress?.(runs)
  }
  for (const file of await store.originals(athleteId)) {
    tables.files.add(file)
    if (!raw) continue
    const original = await store.original(athleteId, file.sha256)
    const bytes = original && unpackedIn(original.packed)
    const name = bearableName(`${file.sha256.slice(0, 16)}-${file.name}`)
    if (bytes) writeFileSync(join(root, 'originals', name), bytes)
    else if (original) damaged.push(`the original of ${name} cannot be read`)
  }
  for (const table of Object.values(tables)) table.finish()
  return { runs, damaged }
}

/** @param recording without the places that are not to be told */
function writeRecording(root: string, called: string, { summary }: KeptRun, recording: Recording) {
  const { id, name } = summary
  const samples = tableFiles(join(root, 'samples', called), exportTables.samples)
  const { timeS, streams } = recording.track
  for (let at = 0; at < timeS.length; at++) samples.add({ runId: id, recording, at })
  samples.finish()
  const hasPlaces = streams.latitudeDeg?.some((degrees) => !Number.isNaN(degrees)) ?? false
  if (hasPlaces) writeFileSync(join(root, 'tracks', `${called}.gpx`), writeGpx(recording, name ?? ''))
}

function recordingIn(packed: Uint8Array): Recording | undefined {
  const bytes = unpackedIn(packed)
  const decoded = bytes && decode(bytes, { maxBytes: Number.POSITIVE_INFINITY })
  return decoded?.ok ? decoded.value.recordings[0] : undefined
}

function unpackedIn(packed: Uint8Array): Uint8Array | undefined {
  try {
    return unpackZstd(packed)
  } catch {
    return undefined
  }
}

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof StoreFailure) return error.problem
  if (isNameTaken(error)) return { code: 'input.invalid', detail: 'expected a folder, found a file' }
  return diskProblem(error)
}
