import { filesTable } from './tables/files.ts'
import { lapsTable } from './tables/laps.ts'
import { runsTable } from './tables/runs.ts'
import { samplesTable } from './tables/samples.ts'
import { splitsTable } from './tables/splits.ts'

/** Every table of an export. */
export const exportTables = {
  runs: runsTable,
  laps: lapsTable,
  splits: splitsTable,
  files: filesTable,
  samples: samplesTable,
} as const
