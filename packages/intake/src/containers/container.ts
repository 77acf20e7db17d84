import type { Problem, Result } from '@freshlegs/domain'
import type { RandomAccess } from './random-access.ts'

/** A folder or an archive: to all that follows they are the same thing. */
export interface Container {
  /** Plain files in a settled order; hidden ones left out. */
  readonly entries: readonly Entry[]
  /** What could not be listed, by its path in the container. */
  readonly problems: readonly Problem[]
}

export interface Entry {
  /** Unique in its container, `/` between folders, fit to be shown. */
  readonly name: string
  /** Unpacked, as the container says it. */
  readonly sizeBytes: number
  /** As it lies in the container. */
  readonly packedBytes: number
  /** More than this must not come out of it, whatever there is room for. */
  readonly mostBytes: number
  /** Another one when the contents may have changed. */
  readonly fingerprint: string
  /** Known before it is read: it cannot be, or must not. */
  readonly problem?: Problem | undefined
  /**
   * Hands over the bytes stretch by stretch, `maxBytes` at most, and answers how many there were; refused where there
   * are more. What was handed over before a refusal stays so.
   */
  stream(maxBytes: number, take: Take): Promise<Result<number>>
  /** Its bytes at any place, where they lie unpacked; undefined where they have to be streamed. */
  randomAccess(): Promise<Result<RandomAccess> | undefined>
}

/** The stretch may be used again once the promise is kept. */
export type Take = (stretch: Uint8Array) => void | Promise<void>
