import type { Kysely } from 'kysely'
import type { Words } from '../sql/dialect.ts'

/** One step from an older database to a newer one. Never changed once a release has it: write another. */
export interface Migration {
  /** Four digits, a dash, a word; later ones sort after earlier ones. */
  readonly id: string
  /** Runs within a transaction; written once for both databases. */
  up(db: Untyped, words: Words): Promise<void>
}

/** A migration must not know today's tables: it was written for those of its own day. */
export type Untyped = Kysely<Record<never, never>>
