import type { ChannelId, Recording, Track } from '@freshlegs/domain'
import { newTextDecoder } from '../new-text-decoder.ts'
import { ByteSource } from './bytes/byte-source.ts'
import { Unsound } from './bytes/unsound.ts'
import { readColumn } from './column/read-column.ts'
import { type Head, mostHeadBytes, readHead, type TrackHead, usualLength } from './head/head.ts'
import { readTexts } from './texts.ts'

/** The recording that `encodeRecording` was given. @throws Unsound where the body is none */
export function decodeRecording(body: Uint8Array): Recording {
  const source = new ByteSource(body)
  const { track, beats, raw, ...rest } = headIn(source)
  if (track.rows === 0) throw new Unsound('it has no sample')
  const recording: Recording = {
    ...rest,
    track: readTrack(source, track),
    ...(beats === undefined ? {} : { beats: readTrack(source, beats) }),
    raw: raw.map(({ fields, ...message }) => ({
      ...message,
      fields: fields.map(({ texts = false, length, ...field }) => {
        const count = length ?? usualLength(field, message.count)
        return { ...field, values: texts ? readTexts(source, count) : readColumn(source, count) }
      }),
    })),
  }
  if (source.at < body.length) throw new Unsound('bytes follow the last column', source.at)
  return recording
}

function headIn(source: ByteSource): Head {
  const length = source.varint()
  if (length > mostHeadBytes) throw new Unsound(`its head takes more than ${mostHeadBytes} bytes`, source.at)
  const from = source.skip(length)
  const json = newTextDecoder('utf-8').decode(source.bytes.subarray(from, from + length))
  return readHead(parsed(json), 'the head')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Unsound('its head is no JSON')
  }
}

function readTrack(source: ByteSource, { rows, streams: ids }: TrackHead): Track {
  const timeS = readColumn(source, rows)
  for (let i = 0; i < rows; i++) {
    if (!(Math.abs(timeS[i]!) <= furthestS)) throw new Unsound('a time that cannot be', source.at)
  }
  const streams: Partial<Record<ChannelId, Float64Array>> = {}
  for (const id of ids) {
    const column = readColumn(source, rows)
    for (let i = 0; i < rows; i++) {
      if (Math.abs(column[i]!) === Number.POSITIVE_INFINITY) throw new Unsound(`${id} is infinite`, source.at)
    }
    streams[id] = column
  }
  return { timeS, streams }
}

/** Seconds from the start. Readers of other formats leave out what lies more than a month from the rest. */
const furthestS = 100 * 86_400
