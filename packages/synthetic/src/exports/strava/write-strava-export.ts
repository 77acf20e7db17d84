import type { Recording } from '@freshlegs/domain'
import { writeGpx, writeTcx } from '@freshlegs/formats'
import { strToU8 } from 'fflate'
import { writeFit } from '../../write-fit/write-fit.ts'
import { csvLine } from '../csv-line.ts'
import type { ExportEntry } from '../export-entry.ts'
import type { KeptRun } from '../kept-run.ts'
import { brokenFit, shortRide } from '../other-recordings.ts'
import { packed } from '../packed.ts'
import type { Placed, WrittenExport } from '../written-export.ts'
import { stravaDecoys } from './decoys.ts'
import { type StravaLanguage, type StravaLanguageId, stravaLanguages } from './languages.ts'
import { type StravaVintage, stravaColumns } from './vintages.ts'

export interface StravaExportOptions {
  /** English unless said. */
  readonly language?: StravaLanguageId
  /** How many columns the table has: 103, the newest, unless said. */
  readonly vintage?: StravaVintage
  /** Folder that all of it lies in, as in archives that were packed again: `export_1/`. */
  readonly folder?: string
  /** Only the runs, as FIT, and nothing beside them. */
  readonly tidy?: boolean
}

/**
 * Runs as Strava gives them back: `activities.csv` in the language of the account, files named after their upload in
 * every format there is, packed or not, and what lies between them in real exports: activities entered by hand, one
 * that lost its file, a ride, a run uploaded twice, a broken file, and forty tables about everything else.
 */
export function writeStravaExport(
  runs: readonly KeptRun[],
  { language = 'en', vintage = 103, folder = '', tidy = false }: StravaExportOptions = {},
): WrittenExport {
  const words: StravaLanguage = stravaLanguages[language]
  const columns = stravaColumns(vintage)
  const entries: ExportEntry[] = []
  const places: Placed[] = []
  const rows: string[][] = []
  const addRow = (row: StravaRow) => rows.push(cellsOf(row, columns, { words, vintage }))
  const addFile = (file: string, bytes: Uint8Array) => entries.push({ name: folder + file, bytes })

  runs.forEach((run, i) => {
    const recording = run.plant()
    const { file, bytes } = fileOf(recording, { number: firstUpload + i, kind: tidy ? 0 : i })
    addFile(file, bytes)
    places.push({ name: folder + file, run })
    addRow({ ...run, id: firstActivity + i, type: words.run, file, recording })
  })

  const last = runs.at(-1)
  const messy = !tidy && last !== undefined
  if (messy) {
    const { startedAtMs } = last
    const file = (number: number) => `activities/${firstUpload + 900_000 + number}.fit.gz`
    const ride = shortRide(startedAtMs + hourMs * 12)
    addFile(file(1), packed(writeFit(ride)))
    addRow({
      startedAtMs: ride.startedAtMs,
      name: 'Home, by bike',
      id: 1,
      type: words.ride,
      file: file(1),
      recording: ride,
    })
    // The same bytes once more, uploaded from another app.
    addFile(file(2), packed(writeFit(last.plant())))
    addRow({ ...last, name: `${last.name} (copy)`, id: 2, type: words.run, file: file(2) })
    addFile(file(3), packed(brokenFit(startedAtMs)))
    addRow({ ...last, name: 'Will not open', id: 3, type: words.run, file: file(3) })
    addRow({
      startedAtMs,
      name: 'Treadmill, by hand',
      description: 'Line one,\n"line two"',
      id: 4,
      type: words.run,
      file: '',
    })
    addRow({ startedAtMs, name: 'Lost', id: 5, type: words.run, file: '#error#' })
    for (const { name, bytes } of stravaDecoys(folder)) entries.push({ name, bytes })
  }

  const header = columns.map((column) => words.columns[column] ?? column)
  const table = [header, ...rows].map(csvLine).join('')
  return {
    entries: [
      { name: `${folder}activities.csv`, bytes: strToU8(messy ? `\ufeff${table}` : table) },
      ...entries,
    ],
    places,
    beside: {
      otherSports: messy ? 1 : 0,
      duplicates: messy ? 1 : 0,
      broken: messy ? 1 : 0,
      notActivities: 0,
    },
  }
}

/** Files are named after the upload, which has another number than the activity. */
const firstActivity = 10_000_000_001
const firstUpload = 11_500_000_001
const hourMs = 3_600_000

/** Most are FIT; some were recorded by apps, and some were unpacked by their runner. */
function fileOf(
  recording: Recording,
  { number, kind }: { readonly number: number; readonly kind: number },
): { readonly file: string; readonly bytes: Uint8Array } {
  const file = `activities/${number}`
  switch (kind % 12) {
    case 3:
      // Strava's own TCX begin with ten blanks.
      return { file: `${file}.tcx.gz`, bytes: packed(strToU8(`          ${writeTcx(recording)}`)) }
    case 5:
      return { file: `${file}.gpx.gz`, bytes: packed(strToU8(writeGpx(recording))) }
    case 7:
      return { file: `${file}.gpx`, bytes: strToU8(writeGpx(recording)) }
    case 9:
      return { file: `${file}.fit`, bytes: writeFit(recording) }
    default:
      return { file: `${file}.fit.gz`, bytes: packed(writeFit(recording)) }
  }
}

interface StravaRow extends Omit<KeptRun, 'plant'> {
  readonly id: number
  readonly type: string
  readonly file: string
  readonly recording?: Recording
}

function cellsOf(
  row: StravaRow,
  columns: readonly string[],
  { words, vintage }: { readonly words: StravaLanguage; readonly vintage: StravaVintage },
): string[] {
  const { elapsedS = 600, distanceM = 2000 } = row.recording?.totals ?? {}
  const kilometres = (distanceM / 1000).toFixed(2).replace('.', words.decimal)
  const first: Readonly<Record<string, string>> = {
    'Activity ID': String(row.id),
    'Activity Date': words.date(row.startedAtMs),
    'Activity Name': row.name,
    'Activity Type': row.type,
    'Activity Description': row.description ?? '',
    'Elapsed Time': String(Math.round(elapsedS)),
    Distance: vintage === 10 ? distanceM.toFixed(1) : kilometres,
    Commute: 'false',
    'Activity Gear': row.gear ?? '',
    Filename: row.file,
    // The other flags are numbers, or nothing.
    Competition: row.race ? '1.0' : '',
    'From Upload': '1.0',
  }
  // Names that come again further right have other units there.
  const second: Readonly<Record<string, string>> = {
    'Elapsed Time': elapsedS.toFixed(1),
    Distance: distanceM.toFixed(1),
    Commute: '0.0',
  }
  return columns.map((column, i) => {
    const name = vintage === 10 ? (legacyNames[column] ?? column) : column
    return (columns.indexOf(column) === i ? first[name] : second[name]) ?? ''
  })
}

const legacyNames: Readonly<Record<string, string>> = {
  id: 'Activity ID',
  date: 'Activity Date',
  name: 'Activity Name',
  type: 'Activity Type',
  description: 'Activity Description',
  elapsed_time: 'Elapsed Time',
  distance: 'Distance',
  commute: 'Commute',
  gear: 'Activity Gear',
  filename: 'Filename',
}
