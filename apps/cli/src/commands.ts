import { backup } from './backup/backup.ts'
import type { Command } from './command.ts'
import { explain } from './explain/explain.ts'
import { exportRuns } from './export/export.ts'
import { importRuns } from './import/import.ts'
import { model } from './model/model.ts'
import { reanalyse } from './reanalyse/reanalyse.ts'
import { restore } from './restore/restore.ts'
import { serve } from './serve/serve.ts'
import { why } from './why/why.ts'

/** Every command there is. */
export const commands: readonly Command[] = [
  explain,
  importRuns,
  why,
  serve,
  reanalyse,
  backup,
  restore,
  exportRuns,
  model,
]
