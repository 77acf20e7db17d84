import type { ChannelId, Recording, Track } from '@freshlegs/domain'
import type { ValuesOf } from '../verdict/settings/setting.ts'
import type { cleanCards } from './settings.ts'

export type CleanSettings = ValuesOf<typeof cleanCards>

/**
 * One thing that goes wrong in recordings, and how it is put right. Repairs are made in the order of the list,
 * each on what the one before left; they know nothing of each other. Linear in the samples, whatever their spacing.
 */
export interface Repair {
  readonly id: string
  /** What it looks for and does, in plain words. */
  readonly says: string
  /** Channels without which it has nothing to do. */
  readonly needs: readonly ChannelId[]
  /** Null where nothing was wrong. Never writes into a column of the track it was given. */
  apply(track: Track, recording: Recording, settings: CleanSettings): Repaired | null
}

export interface Repaired {
  readonly track: Track
  /** How many samples were changed, at least 1. */
  readonly samples: number
  /** What was done to this recording, in one sentence for the runner. */
  readonly says: string
  /** Values taken away, by channel: how far a channel can be trusted depends on it. */
  readonly removed?: Removed
}

export type Removed = { readonly [Id in ChannelId]?: number }
