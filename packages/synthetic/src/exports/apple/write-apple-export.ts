import type { Recording } from '@freshlegs/domain'
import { strToU8 } from 'fflate'
import type { ExportEntry } from '../export-entry.ts'
import type { KeptRun } from '../kept-run.ts'
import { type PlantedMorning, plantMornings } from '../plant-mornings.ts'
import type { WrittenExport } from '../written-export.ts'
import { appleTime } from './apple-time.ts'
import { phone, watch, watchDevice } from './devices.ts'
import { recordsOfMornings } from './mornings.ts'
import { recordsOfDay, recordsOfRun } from './records.ts'
import { routeName, writeRoute } from './write-route.ts'

export interface AppleExportOptions {
  /** Name of the XML, which is in the language of the phone: `export.xml` unless said. */
  readonly xmlName?: string
  /** `old` is that of iOS 15 and before: sums are attributes, and watches measured less. */
  readonly layout?: 'new' | 'old'
  /** Seconds between two values of a sensor: 5 unless said. */
  readonly everyS?: number
  /** Those of the days of the runs unless said. */
  readonly mornings?: readonly PlantedMorning[]
}

/**
 * Runs as the Health app exports them: each a workout with its route in a file of its own, and what was measured as
 * records among those of whole days, from the watch and from the phone in the pocket. Beside them a walk, a run whose
 * route is missing, and a run that an app on the phone recorded while the watch kept the heart rate; nights and mornings.
 */
export function writeAppleExport(
  runs: readonly KeptRun[],
  {
    xmlName = 'export.xml',
    layout = 'new',
    everyS = 5,
    mornings = plantMornings(runs),
  }: AppleExportOptions = {},
): WrittenExport {
  const routes: ExportEntry[] = []
  const records: string[] = []
  const workouts: string[] = []
  runs.forEach((run, i) => {
    const recording = run.plant()
    const byApp = i % 5 === 4
    const route = `workout-routes/${routeName(run.startedAtMs + 1000 * recording.utcOffsetS, i)}`
    if (i % 7 !== 6) routes.push({ name: folder + route, bytes: strToU8(writeRoute(recording)) })
    records.push(recordsOfRun(recording, { everyS, layout }), recordsOfDay(recording))
    workouts.push(workoutXml(recording, { type: 'Running', source: byApp ? app : watch, route, layout }))
  })
  const last = runs.at(-1)?.plant()
  if (last !== undefined) {
    const walk = { ...last, startedAtMs: last.startedAtMs + 5 * 3_600_000 }
    workouts.push(workoutXml(walk, { type: 'Walking', source: watch, layout }))
  }
  const beginning = `<?xml version="1.0" encoding="UTF-8"?>\n${documentType}<HealthData locale="de_DE">\n <ExportDate value="2026-11-23 12:00:00 +0100"/>\n <Me HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>\n`
  const xml = joined(
    [beginning, ...records, recordsOfMornings(mornings), ...workouts, '</HealthData>\n'].map((text) =>
      strToU8(text),
    ),
  )
  return {
    entries: [
      { name: `${folder}${xmlName}`, bytes: xml },
      { name: `${folder}export_cda.xml`, bytes: strToU8('<ClinicalDocument xmlns="urn:hl7-org:v3"/>\n') },
      { name: `${folder}electrocardiograms/ecg_2026-01-01.csv`, bytes: strToU8('Name,Simulated runner\n') },
      ...routes,
    ],
    places: runs.map((run) => ({ name: `${folder}${xmlName}`, run })),
    // Health tells of SDNN alone, and of no stress.
    mornings: mornings.map(({ rmssdMs: _, stress: __, ...morning }) => morning),
    beside: { otherSports: last ? 1 : 0, duplicates: 0, broken: 0, notActivities: 0 },
  }
}

const folder = 'apple_health_export/'

/** An app on the phone that records runs, and has no sensor of its own. */
const app = 'Läufer & Co'

const documentType = `<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ELEMENT Workout ((MetadataEntry|WorkoutEvent|WorkoutRoute|WorkoutStatistics)*)>
]>
`

function workoutXml(
  { startedAtMs, utcOffsetS, totals, pauses }: Recording,
  { type, source, route, layout }: { type: string; source: string; route?: string; layout: 'new' | 'old' },
): string {
  const at = (seconds: number) => appleTime(startedAtMs + 1000 * seconds, utcOffsetS)
  const { elapsedS, timerS, distanceM } = totals
  const kilometres = (distanceM / 1000).toPrecision(6)
  const sums =
    layout === 'old'
      ? ` totalDistance="${kilometres}" totalDistanceUnit="km" totalEnergyBurned="600" totalEnergyBurnedUnit="kcal"`
      : ''
  const device = source === phone ? '' : ` device="${watchDevice}"`
  return ` <Workout workoutActivityType="HKWorkoutActivityType${type}" duration="${(timerS / 60).toPrecision(8)}" durationUnit="min"${sums} sourceName="${source.replace('&', '&amp;')}" sourceVersion="11.1"${device} creationDate="${at(elapsedS + 8)}" startDate="${at(0)}" endDate="${at(elapsedS)}">
  <MetadataEntry key="HKIndoorWorkout" value="0"/>
${pauses.map(({ fromS, toS }) => `  <WorkoutEvent type="HKWorkoutEventTypePause" date="${at(fromS)}"/>\n  <WorkoutEvent type="HKWorkoutEventTypeResume" date="${at(toS)}"/>\n`).join('')}${
  layout === 'new'
    ? `  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="${at(0)}" endDate="${at(elapsedS)}" sum="${kilometres}" unit="km"/>\n`
    : ''
}${
  route
    ? `  <WorkoutRoute sourceName="${source.replace('&', '&amp;')}" startDate="${at(0)}" endDate="${at(elapsedS)}">\n   <FileReference path="/${route}"/>\n  </WorkoutRoute>\n`
    : ''
} </Workout>
`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
