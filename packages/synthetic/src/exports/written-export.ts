import type { ExportEntry } from './export-entry.ts'
import type { KeptRun } from './kept-run.ts'
import type { PlantedMorning } from './plant-mornings.ts'

/** A whole export, and what is true of it. */
export interface WrittenExport {
  readonly entries: readonly ExportEntry[]
  /** Where each run lies: names of entries, and of entries of archives behind the archive's own. */
  readonly places: readonly Placed[]
  /** What it tells of mornings; absent where the service keeps none, or not in its export. */
  readonly mornings?: readonly PlantedMorning[]
  /** Recordings beside the runs that an import has to tell apart. */
  readonly beside: {
    readonly otherSports: number
    /** Same bytes as a run. */
    readonly duplicates: number
    /** Cannot be read. */
    readonly broken: number
    /** Sound files of the same format that hold no activity. */
    readonly notActivities: number
  }
}

export interface Placed {
  readonly name: string
  readonly run: KeptRun
}
