import { first } from './0001-first.ts'
import { reasons } from './0002-reasons.ts'
import { mornings } from './0003-mornings.ts'
import type { Migration } from './migration.ts'

/** In the order in which they are made. */
export const migrations: readonly Migration[] = [first, reasons, mornings]
