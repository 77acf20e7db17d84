import type { ChannelId } from './channels/index.ts'

declare const kind: unique symbol

/** One column. The brand is for the compiler: speed cannot be passed where heart rate is meant. NaN is unknown. */
export type Stream<Id extends ChannelId | 'timeS'> = Float64Array & { readonly [kind]?: Id }

export type Streams = { readonly [Id in ChannelId]?: Stream<Id> }

/**
 * Columns sharing one clock, all equally long. A channel that was never recorded is an absent key. Columns may be
 * views of one buffer: copy one before its buffer is handed on.
 */
export interface Track {
  /** Seconds since the start of the recording, pauses included, in the order of the file. */
  readonly timeS: Stream<'timeS'>
  readonly streams: Streams
}
