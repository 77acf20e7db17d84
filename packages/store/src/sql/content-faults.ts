import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import type { Kysely } from 'kysely'
import type { ColumnsRow, OriginalRow, Tables } from '../schema.ts'
import { unpacked } from './unpacked.ts'
import { walk } from './walk.ts'

/** What of the kept bytes is not as it was kept, in sentences; the first hundred. */
export async function contentFaults(db: Kysely<Tables>): Promise<readonly string[]> {
  const faults: string[] = []
  for await (const fault of everyFault(db)) {
    if (faults.length === mostFaults) return [...faults, 'there may be more']
    faults.push(fault)
  }
  return faults
}

const mostFaults = 100

async function* everyFault(db: Kysely<Tables>): AsyncGenerator<string> {
  yield* incompleteRuns(db)
  yield* faultyRows(db, 'originals', originalFault)
  yield* faultyRows(db, 'columns', columnsFault)
}

async function* incompleteRuns(db: Kysely<Tables>): AsyncGenerator<string> {
  const parts = ['columns', 'reports'] as const
  for (const part of parts) {
    const rows = await db
      .selectFrom('recordings')
      .select('id')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom(part)
              .select(`${part}.run_id`)
              .whereRef(`${part}.athlete_id`, '=', 'recordings.athlete_id')
              .whereRef(`${part}.run_id`, '=', 'recordings.id'),
          ),
        ),
      )
      .orderBy('athlete_id')
      .orderBy('id')
      .limit(mostFaults)
      .execute()
    for (const { id } of rows) yield `run ${id} has lost its ${part}`
  }
}

/** Row by row: one alone may be large, and others want to be answered meanwhile. */
async function* faultyRows<Table extends 'originals' | 'columns'>(
  db: Kysely<Tables>,
  table: Table,
  faultOf: (row: Tables[Table]) => Promise<string | undefined>,
): AsyncGenerator<string> {
  for await (const rows of walk(db, table, 1)) {
    for (const row of rows) {
      const fault = await faultOf(row)
      if (fault !== undefined) yield fault
    }
    await setImmediate()
  }
}

async function originalFault({ sha256, size_bytes, packed }: OriginalRow): Promise<string | undefined> {
  const named = `original ${sha256.slice(0, 16)}…`
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const piece of unpacked(packed)) {
      hash.update(piece)
      sizeBytes += piece.length
    }
  } catch {
    return `${named} can no longer be unpacked`
  }
  if (sizeBytes !== size_bytes) return `${named} has ${sizeBytes} bytes, but had ${size_bytes}`
  return hash.digest('hex') === sha256 ? undefined : `${named} has other bytes than it had`
}

async function columnsFault({ run_id, crc32: before, packed }: ColumnsRow): Promise<string | undefined> {
  if (crc32(packed) !== before) return `the columns of run ${run_id} have other bytes than they had`
  try {
    for await (const _ of unpacked(packed));
  } catch {
    return `the columns of run ${run_id} cannot be unpacked`
  }
  return undefined
}
