import type { ChannelId, RawField, Recording, Track } from '@freshlegs/domain'
import { newTextEncoder } from '../new-text-encoder.ts'
import { ByteSink } from './bytes/byte-sink.ts'
import { writeColumn } from './column/write-column.ts'
import { framed } from './frame.ts'
import { headOf, mostHeadBytes, type TrackHead } from './head/head.ts'
import { exactJson } from './head/shape.ts'
import { writeTexts } from './texts.ts'

/**
 * A recording as bytes that `decode` turns into the same recording again: every column bit for bit (NaN is NaN),
 * whatever format it was first read from. Made to be compressed: wherever a device counted in steps, whole numbers
 * are kept, as differences.
 *
 * @throws RangeError where the columns of a track are not equally long, there is not a single sample, or what is known
 * beside the columns takes more than 4 MiB
 */
export function encodeRecording(recording: Recording): Uint8Array {
  const { track, beats, raw } = recording
  if (track.timeS.length === 0) throw new RangeError('a recording has at least one sample')
  const head = headOf(recording)
  const json = newTextEncoder().encode(exactJson(head))
  if (json.length > mostHeadBytes)
    throw new RangeError(`a head of ${json.length} bytes would not be read again`)
  const sink = new ByteSink()
  sink.varint(json.length)
  sink.append(json)
  writeTrack(sink, track, head.track)
  if (beats !== undefined && head.beats !== undefined) writeTrack(sink, beats, head.beats)
  for (const { fields } of raw) for (const { values } of fields) writeValues(sink, values)
  return framed(sink.bytes())
}

function writeTrack(sink: ByteSink, { timeS, streams }: Track, head: TrackHead): void {
  writeColumn(sink, timeS)
  for (const id of head.streams) writeColumn(sink, columnOf(streams, id, timeS.length))
}

function columnOf(streams: Track['streams'], id: ChannelId, rows: number): Float64Array {
  const column = streams[id]
  if (column?.length !== rows)
    throw new RangeError(`${id} has ${column?.length} values in a track of ${rows}`)
  return column
}

function writeValues(sink: ByteSink, values: RawField['values']): void {
  if (values instanceof Float64Array) writeColumn(sink, values)
  else writeTexts(sink, values)
}
