import { setTimeout } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Dialect } from './dialect.ts'

/** An open, migrated database. */
export interface Engine {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
}

/** All or nothing; begun again where others were in the way, so `work` must not change anything outside. */
export async function inTransaction<Value>(
  { db, dialect }: Engine,
  work: (transaction: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (attempt === mostAttempts || !dialect.mayTryAgain(error)) throw error
      await setTimeout(attempt * pauseMs)
    }
  }
}

/** Each round, one of those that stand in each other's way comes through. */
const mostAttempts = 8
const pauseMs = 20
