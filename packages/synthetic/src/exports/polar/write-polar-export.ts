import { strToU8 } from 'fflate'
import type { ExportEntry } from '../export-entry.ts'
import { isoLocal } from '../iso-local.ts'
import type { KeptRun } from '../kept-run.ts'
import type { WrittenExport } from '../written-export.ts'
import { writePolarSession } from './write-polar-session.ts'

/** Runs as Polar Flow gives them to download: a JSON a session, called as it calls them now or did until 2019. */
export function writePolarExport(runs: readonly KeptRun[]): WrittenExport {
  const files = runs.map(
    (run, i): { readonly name: string; readonly run: KeptRun; readonly bytes: Uint8Array } => {
      const recording = run.plant()
      const local = isoLocal(run.startedAtMs, recording.utcOffsetS)
      const id = `${7_000_000_001 + i}-3f2504e0-4f89-41d3-9a0c-0305e82c3301`
      const old = `training-session-${local.slice(0, 10)}-${id}.json`
      const current = `training-session_${local.slice(0, 19).replaceAll(':', '-')}_${id}.json`
      return { name: i % 2 === 0 ? current : old, run, bytes: strToU8(writePolarSession(recording)) }
    },
  )
  const decoys: readonly ExportEntry[] = Object.entries({
    'account-data-1.json': '{"username":"Simulated runner"}',
    'activity-2026-08-05-1.json': '{"samples":[]}',
    'calendar-items-1.json': '{"calendarItems":[]}',
    'training-target-2026-08-06-1.json': '{"exercises":[]}',
    'ohr-sample-247-1.json': '{"deviceDays":[]}',
  }).map(([name, text]) => ({ name, bytes: strToU8(text) }))
  return {
    entries: [...files.map(({ name, bytes }) => ({ name, bytes })), ...decoys],
    places: files.map(({ name, run }) => ({ name, run })),
    beside: { otherSports: 0, duplicates: 0, broken: 0, notActivities: 0 },
  }
}
