import { newTextEncoder } from '../new-text-encoder.ts'
import { escaped } from '../xml/write/escaped.ts'
import { extractMark } from './extract-mark.ts'
import type { AppleRecord } from './record.ts'

/** What belongs to one workout, wherever it lay in the export. */
export interface AppleExtract {
  /** The `Workout` element as the export has it, with its children. */
  readonly workoutXml: string
  /** In any order. */
  readonly records: readonly AppleRecord[]
  /** The workout's route, a whole GPX file. */
  readonly routeXml?: string
}

/**
 * One workout of Apple Health as a document of its own, which the format `apple` reads. What differs from export to
 * export is left out (where devices lay in memory, when the route was written, the order of records), so that the
 * same workout gives the same bytes next year.
 */
export function writeAppleExtract({ workoutXml, records, routeXml }: AppleExtract): Uint8Array {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<HealthData extract="${extractMark}">`,
    workoutXml.trim().replaceAll(addressInMemory, '$1'),
    ...records.filter(isWhole).toSorted(inOrder).map(recordXml),
    ...(routeXml === undefined ? [] : [gpxElement(routeXml)]),
    '</HealthData>',
  ]
  return newTextEncoder().encode(`${lines.join('\n')}\n`)
}

/** `<HKDevice: 0x2815c3d40>, name:Apple Watch`, with its angle escaped as attributes have it. */
const addressInMemory = /(HKDevice): 0x[0-9a-f]{1,16}/gi

const isWhole = ({ value, startMs, endMs }: AppleRecord): boolean =>
  Number.isFinite(value) && Math.abs(startMs) <= latestMs && Math.abs(endMs) <= latestMs

/** What a date of the language can hold. */
const latestMs = 8.64e15

const inOrder = (a: AppleRecord, b: AppleRecord): number =>
  byLetters(a.type, b.type) ||
  a.startMs - b.startMs ||
  a.endMs - b.endMs ||
  byLetters(a.sourceName, b.sourceName) ||
  byLetters(a.unit, b.unit) ||
  a.value - b.value

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const recordXml = ({ type, unit, value, startMs, endMs, sourceName }: AppleRecord): string =>
  `<Record type="${escaped(type)}" unit="${escaped(unit)}" value="${value}" ` +
  `startDate="${date(startMs)}" endDate="${date(endMs)}" ` +
  `sourceName="${escaped(sourceName)}"/>`

/** Without a fraction where it has none, which is shorter and faster to read. */
const date = (timeMs: number): string => new Date(timeMs).toISOString().replace('.000Z', 'Z')

/** From its first tag to its last, without `metadata`, which says when it was exported. */
function gpxElement(routeXml: string): string {
  const from = routeXml.indexOf('<gpx')
  const to = routeXml.lastIndexOf('</gpx>')
  if (from < 0 || to < from) return ''
  const gpx = routeXml.slice(from, to + '</gpx>'.length)
  const metadata = gpx.indexOf('<metadata>')
  const behind = gpx.indexOf('</metadata>', metadata)
  return metadata < 0 || behind < 0 ? gpx : gpx.slice(0, metadata) + gpx.slice(behind + '</metadata>'.length)
}
