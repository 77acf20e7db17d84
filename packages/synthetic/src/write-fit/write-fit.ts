import type { ChannelId, Recording } from '@freshlegs/domain'
import { framed } from './framed.ts'
import { MessageSink } from './message-sink.ts'
import { recordWriter } from './record-writer.ts'
import { timedMessages } from './timed-messages.ts'
import { writeBeginning, writeDeveloperFields } from './write-beginning.ts'
import { writeEnd } from './write-end.ts'

/**
 * A recording as the bytes of a FIT activity: file id, device, user profile, workout, records with every native
 * channel and developer fields where there is no native one, laps, timer events, beats, session and activity.
 * Values are kept to FIT's own resolution, times to the second. Several files one after the other are a chained file.
 */
export function writeFit(recording: Recording, options: FitOptions = {}): Uint8Array<ArrayBuffer> {
  const { endian = 'little', compressedTimestamps = false, narrow = false, developer = [] } = options
  const sink = new MessageSink(endian === 'little')
  const startFitS = Math.round(recording.startedAtMs / 1000) - fitEpochS
  const records = recordWriter(sink, recording.track, {
    startFitS,
    narrow,
    compressed: compressedTimestamps,
    developer: [...withoutNativeField, ...developer],
  })
  writeBeginning(sink, recording, startFitS)
  writeDeveloperFields(sink, records.described)
  records.define()
  const between = timedMessages(recording, startFitS)
  const { timeS } = recording.track
  let next = 0
  for (let i = 0; i < timeS.length; i++) {
    for (; next < between.length && between[next]!.afterS < timeS[i]!; next++) sink.message(between[next]!)
    records.write(i)
  }
  for (; next < between.length; next++) sink.message(between[next]!)
  writeEnd(sink, recording, startFitS)
  return framed(sink.bytes.taken())
}

export interface FitOptions {
  readonly endian?: 'little' | 'big'
  /** Keep the time of a record in its header where less than 32 s have passed. */
  readonly compressedTimestamps?: boolean
  /** Speed and altitude in the 16-bit fields of older watches. */
  readonly narrow?: boolean
  /** Channels to be kept as a foot pod's app keeps them, though there is a native field. */
  readonly developer?: readonly ChannelId[]
}

const withoutNativeField: readonly ChannelId[] = ['legSpringStiffnessNpm', 'formPowerW', 'airPowerW']

/** 1989-12-31T00:00:00Z in Unix seconds. */
const fitEpochS = 631_065_600
