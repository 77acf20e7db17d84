import type { Exam } from '../exam.ts'
import { backupsWhole } from './backups-whole.ts'
import { bytesSame } from './bytes-same.ts'
import { databaseSound } from './database-sound.ts'
import { editsThere } from './edits-there.ts'
import { reportsWhole } from './reports-whole.ts'
import { uploadsKept } from './uploads-kept.ts'

/** Uploads come first: they are gone on with, and what they bring is examined with all else. */
export const exams: readonly Exam[] = [
  uploadsKept,
  databaseSound,
  bytesSame,
  editsThere,
  reportsWhole,
  backupsWhole,
]
