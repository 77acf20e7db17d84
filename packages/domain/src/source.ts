import type { MeasuredMorning } from './morning-figures.ts'
import type { Result } from './result.ts'
import type { Sport } from './sport.ts'

/**
 * Anything that brings recordings: a folder, an archive, a watch plugged in; later a service on the net. Walking it
 * is cheap: nothing is read before an item is asked to.
 */
export interface Source {
  /** Same source, same name, on another day too: an import that was cut short is found again by it. */
  readonly name: string
  /** What is known so far of how much there is; may grow while the source is walked. */
  readonly size: { readonly items: number; readonly bytes: number }
  /**
   * How many recordings of other sports did not even come to be items, since they would have had to be put together
   * first. Known once it has been walked.
   */
  readonly leftOut?: number
  /** What it tells of mornings, beside its recordings. Known once it has been walked. */
  readonly mornings?: readonly MeasuredMorning[]
  /**
   * One by one, in a settled order. What cannot be opened is a refusal among them, not an end; its problem carries
   * the path.
   */
  items(): AsyncIterable<Result<Item>>
  /** Gives back what is held open. */
  close(): Promise<void>
}

/** Something in a source that may be a recording. */
export interface Item {
  /** Unique within the source, as a runner would look for it: `export.zip/activities/7.fit.gz`. */
  readonly path: string
  /** Another one when the contents may have changed: size and time of a file, size and checksum in an archive. */
  readonly fingerprint: string
  /** As it lies there, packed or not. */
  readonly sizeBytes: number
  /** The bytes as they lie there, gzip included; bounded by the source's limits. */
  read(): Promise<Result<Uint8Array>>
  /** What the source says of the recording beside its bytes; asked once the recording's start is known. */
  about?(recording: { readonly startedAtMs: number; readonly elapsedS: number }): About | undefined
}

/** What a service knows of a recording that its file does not say. An absent key is unknown. */
export interface About {
  readonly name?: string
  readonly description?: string
  /** Shoes, as the service calls them. */
  readonly gear?: string
  readonly sport?: Sport
  /** It was marked as a race. */
  readonly race?: boolean
}
