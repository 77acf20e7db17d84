import { strToU8 } from 'fflate'
import { writeFit } from '../../write-fit/write-fit.ts'
import { type ExportEntry, zipEntries } from '../export-entry.ts'
import type { KeptRun } from '../kept-run.ts'
import { otherFit } from '../not-an-activity.ts'
import { brokenFit, shortRide } from '../other-recordings.ts'
import { type PlantedMorning, plantMornings } from '../plant-mornings.ts'
import type { Placed, WrittenExport } from '../written-export.ts'
import { garminDecoys } from './decoys.ts'
import { gearOf } from './gear.ts'
import { summaryOf } from './summary.ts'
import { wellness } from './wellness.ts'

export interface GarminExportOptions {
  /** Where uploaded files lie: `current` unless said. */
  readonly layout?: 'current' | 'older'
  /** Files in one archive within the archive. Garmin's have some ten thousand. */
  readonly filesAPart?: number
  /** Those of the days of the runs unless said. */
  readonly mornings?: readonly PlantedMorning[]
}

/**
 * Runs as Garmin sends them to who asks for all of it: FIT files in archives within the archive, called after
 * numbers that appear nowhere else, days, nights and settings among them; names, shoes and races, nights and mornings in
 * JSON; one run two archives deep, a ride, a run uploaded twice, a broken file.
 */
export function writeGarminExport(
  runs: readonly KeptRun[],
  { layout = 'current', filesAPart = 250, mornings = plantMornings(runs) }: GarminExportOptions = {},
): WrittenExport {
  const files: ExportEntry[] = []
  const inFile: { readonly name: string; readonly run: KeptRun }[] = []
  let number = firstFile
  const add = (bytes: Uint8Array, end = '.fit') => {
    const name = `${mail}_${number++}${end}`
    files.push({ name, bytes })
    return name
  }

  runs.forEach((run, i) => {
    // Every day has its heart rate, every night its sleep.
    if (i % 3 === 0) add(otherFit('monitoring', run.startedAtMs - 5 * hourMs))
    if (i % 7 === 0) add(otherFit('sleep', run.startedAtMs - 8 * hourMs))
    const fit = writeFit(run.plant())
    if (i === deepRun) {
      const name = `${number}_ACTIVITY.fit`
      const zip = add(zipEntries([{ name, bytes: fit }]), '_ACTIVITY.zip')
      inFile.push({ name: `${zip}/${name}`, run })
    } else {
      inFile.push({ name: add(fit), run })
    }
  })
  const last = runs.at(-1)
  if (last !== undefined) {
    add(otherFit('settings', last.startedAtMs))
    add(otherFit('metrics', last.startedAtMs))
    add(writeFit(shortRide(last.startedAtMs + 12 * hourMs)))
    if (runs.length - 1 !== deepRun) add(writeFit(last.plant()))
    add(brokenFit(last.startedAtMs))
    add(strToU8('uploaded by hand'), '.txt')
  }

  const folder = `DI_CONNECT/${layout === 'current' ? 'DI-Connect-Uploaded-Files' : 'DI-Connect-Fitness-Uploaded-Files'}/`
  const partOf = new Map<string, string>()
  const entries: ExportEntry[] = []
  for (let from = 0, part = 1; from < files.length; from += filesAPart, part++) {
    const name = `${folder}${layout === 'current' ? `UploadedFiles_0-_Part${part}.zip` : `UploadedFiles${part}.zip`}`
    const inPart = files.slice(from, from + filesAPart)
    for (const file of inPart) partOf.set(file.name, name)
    entries.push({ name, bytes: zipEntries(inPart) })
  }
  const places: Placed[] = inFile.map(({ name, run }) => ({
    name: `${partOf.get(name.split('/')[0]!)}/${name}`,
    run,
  }))
  const others = files.length - runs.length
  return {
    entries: [...entries, ...summaries(runs), ...wellness(mornings), ...garminDecoys(mail)],
    places,
    // An account tells of rMSSD alone.
    mornings: mornings.map(({ sdnnMs: _, ...morning }) => morning),
    beside: {
      otherSports: last ? 1 : 0,
      duplicates: last && runs.length - 1 !== deepRun ? 1 : 0,
      broken: last ? 1 : 0,
      notActivities: last ? others - 3 - (runs.length - 1 !== deepRun ? 1 : 0) : 0,
    },
  }
}

/** Which of the runs lies one archive deeper than the others. */
const deepRun = 1
const firstFile = 70_000_000_001
const hourMs = 3_600_000
const mail = 'runner@example.org'

/** A thousand activities a file, the newest first. */
function summaries(runs: readonly KeptRun[]): readonly ExportEntry[] {
  const activities = runs.map((run, i) => summaryOf(run, 20_000_000_001 + i)).reverse()
  const folder = 'DI_CONNECT/DI-Connect-Fitness/'
  const files: ExportEntry[] = []
  for (let from = 0; from < Math.max(1, activities.length); from += 1000) {
    files.push({
      name: `${folder}${mail}_${from === 0 ? 0 : from + 1}_summarizedActivities.json`,
      bytes: json([{ summarizedActivitiesExport: activities.slice(from, from + 1000) }]),
    })
  }
  const ids = runs.map((run, i): [KeptRun, number] => [run, 20_000_000_001 + i])
  return [...files, { name: `${folder}${mail}_gear.json`, bytes: json([gearOf(ids)]) }]
}

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value))
