import type { About, MeasuredMorning } from '@freshlegs/domain'

/**
 * What an export of a service is made of: names in, which entry is what out. Pure, and the same for an archive and
 * for the folder it was unpacked into. Names are relative with `/` between them, in whatever folder the export was
 * packed again.
 */
export interface Layout {
  readonly id: string
  /** What runners call it: `Strava export`. */
  readonly name: string
  /**
   * Nobody's order: what an entry is may show only in its bytes, and an archive among them is an export of its own.
   */
  readonly loose?: true
  /** By the names of its entries alone. */
  recognises(names: readonly string[]): boolean
  /** Begins to read one export with these entries. */
  open(names: readonly string[], options?: OpenOptions): OpenLayout
}

export interface OpenOptions {
  /** Put together recordings of other sports too, where they have to be. Unless said, runs alone. */
  readonly anySport?: boolean
}

/**
 * - `recording` may be one: it is read and judged
 * - `archive` holds more of the same export
 * - `other` is left alone, and not counted
 */
export type Role = 'recording' | 'archive' | 'other'

export interface OpenLayout {
  roleOf(name: string): Role
  /**
   * Names of tables to be read now, in this order, before any recording: asked again when they have been read, until
   * none is left. The same table may be asked for twice.
   */
  nextTables(): readonly string[]
  /**
   * A stretch of the table that is being read; `last` closes it. Throws on no bytes whatever: what makes no sense is
   * passed over. Keeps what it needs, not the bytes.
   */
  read(name: string, chunk: Uint8Array, last: boolean): void
  /** What the tables say of a recording, joined as this service needs it: by name of the entry, or by its start. */
  about(
    name: string,
    recording: { readonly startedAtMs: number; readonly elapsedS: number },
  ): About | undefined
  /** Recordings that no entry holds alone, to be put together from tables and entries. Asked after the tables. */
  composed(): readonly Composed[]
  /** What the tables tell of mornings. Asked after the tables. */
  mornings?(): readonly MeasuredMorning[]
  /** How many such recordings were left out because they are of another sport. Asked after the tables. */
  readonly leftOut?: number
}

export interface Composed {
  /** As a runner would look for it. */
  readonly path: string
  /** Another one when the contents may have changed. */
  readonly fingerprint: string
  /** Entries that are needed for it, in the order in which `compose` wants them. */
  readonly needs: readonly string[]
  /** @param entries the bytes of `needs`; absent ones are undefined */
  compose(entries: readonly (Uint8Array | undefined)[]): Uint8Array
}
