import type { HouseLocation } from '@freshlegs/server'

/** What a victim is to work at until it dies. */
export interface Task {
  readonly location: HouseLocation
  /** Names of works, all at once. */
  readonly works: readonly string[]
  /** Tells what is written apart from that of other victims. */
  readonly name: string
  /** Where the files lie that are to be imported. */
  readonly files: string
  /** Files that come by the page, an import for each list. */
  readonly uploads: readonly (readonly string[])[]
  /** Runs that may be edited. */
  readonly ids: readonly string[]
  /** Where backups go. */
  readonly backups: string
  /** Ends when all is done once, in place of going on until it is killed. */
  readonly once?: boolean
}
