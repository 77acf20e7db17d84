import {
  type ChannelId,
  channels,
  type RawField,
  type RawMessage,
  type Recording,
  sports,
  type Track,
} from '@freshlegs/domain'
import { athlete, lap, pause, totals, warning, workoutStep } from './nouns.ts'
import { count, fields, listOf, number, oneOf, ordinal, type Shape, text } from './shape.ts'

/** A recording without its columns, and what the columns are that follow, in their order. */
export interface Head extends Omit<Recording, 'track' | 'beats' | 'raw'> {
  readonly track: TrackHead
  readonly beats?: TrackHead
  readonly raw: readonly RawHead[]
}

export interface TrackHead {
  readonly rows: number
  readonly streams: readonly ChannelId[]
}

export interface RawHead extends Omit<RawMessage, 'fields'> {
  readonly fields: readonly FieldHead[]
}

export interface FieldHead extends Omit<RawField, 'values'> {
  /** Values, where they are not as many as messages times width. */
  readonly length?: number
  readonly texts?: true
}

/**
 * Ours, against files made to exhaust us: reading JSON takes many times its size. Ten thousand laps are a megabyte.
 */
export const mostHeadBytes = 4 * 1024 * 1024

export function headOf({ track, beats, raw, ...rest }: Recording): Head {
  return {
    ...rest,
    track: trackHead(track),
    ...(beats === undefined ? {} : { beats: trackHead(beats) }),
    raw: raw.map(({ fields, ...message }) => ({
      ...message,
      fields: fields.map((field) => fieldHead(field, message.count)),
    })),
  }
}

/** @throws Unsound where the JSON is no head */
export const readHead: Shape<Head> = (json, name) => {
  const given = fields(json, name)
  const { subSport, device, beats } = given
  return {
    format: text(given.format, 'format'),
    session: ordinal(given.session, 'session'),
    sport: sportWord(given.sport, 'sport'),
    ...(subSport === undefined ? {} : { subSport: text(subSport, 'subSport') }),
    startedAtMs: number(given.startedAtMs, 'startedAtMs'),
    utcOffsetS: number(given.utcOffsetS, 'utcOffsetS'),
    track: readTrackHead(given.track, 'track'),
    ...(beats === undefined ? {} : { beats: readTrackHead(beats, 'beats') }),
    pauses: listOf(pause)(given.pauses, 'pauses'),
    laps: listOf(lap)(given.laps, 'laps'),
    steps: listOf(workoutStep)(given.steps, 'steps'),
    totals: totals(given.totals, 'totals'),
    ...(device === undefined ? {} : { device: text(device, 'device') }),
    athlete: athlete(given.athlete, 'athlete'),
    raw: listOf(readRawHead)(given.raw, 'raw messages'),
    warnings: listOf(warning)(given.warnings, 'warnings'),
  }
}

const trackHead = ({ timeS, streams }: Track): TrackHead => ({
  rows: timeS.length,
  streams: channelIds.filter((id) => streams[id] !== undefined),
})

const fieldHead = ({ values, ...field }: RawField, count: number): FieldHead => ({
  ...field,
  ...(values.length === usualLength(field, count) ? {} : { length: values.length }),
  ...(values instanceof Float64Array ? {} : { texts: true }),
})

/** How many values a field has, if nothing else is said. */
export const usualLength = ({ width = 1 }: Pick<RawField, 'width'>, count: number): number => width * count

const readTrackHead: Shape<TrackHead> = (json, name) => {
  const { rows, streams } = fields(json, name)
  return {
    rows: count(rows, `rows of the ${name}`),
    streams: [...new Set(listOf(channelId)(streams, `streams of the ${name}`))],
  }
}

const readRawHead: Shape<RawHead> = (json, name) => {
  const { message, fields: list, count: many } = fields(json, name)
  return {
    message: number(message, 'number of a message'),
    count: number(many, 'count of messages'),
    fields: listOf(readFieldHead)(list, 'fields of a message'),
  }
}

const readFieldHead: Shape<FieldHead> = (json, name) => {
  const { field, name: called, unit, width, length, texts } = fields(json, name)
  return {
    field: number(field, 'number of a field'),
    ...(called === undefined ? {} : { name: text(called, 'name of a field') }),
    ...(unit === undefined ? {} : { unit: text(unit, 'unit of a field') }),
    ...(width === undefined ? {} : { width: number(width, 'width of a field') }),
    ...(length === undefined ? {} : { length: count(length, 'length of a field') }),
    ...(texts === undefined ? {} : { texts: true }),
  }
}

const channelIds: readonly ChannelId[] = channels.map(({ id }) => id)
const channelId = oneOf(channelIds)
const sportWord = oneOf(sports)
