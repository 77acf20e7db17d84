import type { ChannelId, StoppedBy } from '@freshlegs/domain'
import type { UnitsOfTheReader } from '../../say/index.ts'
import type { Judgement } from '../judgement.ts'

/** All that the sentences are made from. NaN is unknown. */
export interface Told {
  readonly judgement: Judgement
  readonly units: UnitsOfTheReader
  readonly distanceM: number
  /** Channels that were recorded and can be trusted. */
  readonly has: { readonly heartRate: boolean; readonly cadence: boolean; readonly groundContact: boolean }
  /** Channels that were recorded and could not be trusted, with the reason as a whole sentence. */
  readonly doubts: readonly { readonly channel: ChannelId; readonly because: string }[]
  /** Of the recording's sensor; on a wrist it reads the skin as well. */
  readonly medianTemperatureC: number
  readonly runnerSaid: { readonly stoppedBy?: StoppedBy; readonly race?: boolean } | null
}
