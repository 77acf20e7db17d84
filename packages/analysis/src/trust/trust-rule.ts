import type { Channel, ChannelId, Recording, Trust } from '@freshlegs/domain'
import type { Cleaned } from '../clean/clean.ts'
import type { ValuesOf } from '../verdict/settings/setting.ts'
import type { trustCards } from './settings.ts'

export type TrustSettings = ValuesOf<typeof trustCards>

/** One way in which a channel can deserve less trust. */
export interface TrustRule {
  readonly id: string
  /** Null where the rule has nothing to say of this channel. `because` is a whole sentence for the runner. */
  of(evidence: Evidence): Trust | null
}

export interface Evidence {
  readonly channel: Channel<ChannelId>
  readonly column: Float64Array
  readonly cleaned: Cleaned
  readonly recording: Recording
  /** Share of the moving time in which the channel is known. */
  readonly coverage: number
  readonly settings: TrustSettings
}
