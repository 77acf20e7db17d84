import type { ChannelId, Track } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'

/** Something that goes wrong between the body and the file. */
export interface Fault<Id extends string = string> {
  readonly id: Id
  /** One sentence. */
  readonly says: string
  /** Without at least one of these channels it changes nothing; empty where it strikes the clock. */
  readonly strikes: readonly ChannelId[]
  /** A new track; the one given stays as it was. */
  spoil(track: Track, chance: Chance): Track
}
