import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

/** All in which the two databases differ, but for how they are opened. */
export interface Dialect {
  /** For people. */
  readonly kind: string
  readonly words: Words
  /** Names of the tables there are, ours or not. */
  tables(db: Kysely<Tables>): Promise<readonly string[]>
  /** Nobody else migrates this database until the transaction ends. */
  lockMigrations(transaction: Transaction<Tables>): Promise<void>
  /** Whether a transaction that failed so may be begun again, because others were in its way. */
  mayTryAgain(error: unknown): boolean
  /** After rows were taken away: nothing of them stays where it lay. */
  forget(db: Kysely<Tables>, all: boolean): Promise<void>
  /** What is wrong with the file itself, in sentences. */
  faults(db: Kysely<Tables>): Promise<readonly string[]>
  /** Copies all into a new SQLite file; answers what is damaged in it, in sentences. */
  copyTo(db: Kysely<Tables>, path: string): Promise<readonly string[]>
}

/** What they call the same thing. `bigint` and `double precision` mean the same to both. */
export interface Words {
  readonly blob: string
  readonly json: string
  /** Text that is told apart and put in order by its bytes. */
  readonly key: string
  /** After `desc` in an index: where the unknown goes. */
  readonly unknownLast: string
}
