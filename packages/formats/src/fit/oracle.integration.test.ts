import type { ChannelId } from '@freshlegs/domain'
import FitParser, { type FitParserOptions, type ParsedFit } from 'fit-file-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedData } from '../shared-data.for-tests.ts'
import { fit } from './fit.ts'
import { readChain } from './wire/read-chain.ts'

/**
 * The native fields of samples as fit-file-parser names them, with what it makes of the stored value:
 * stored / scale + offset. Those it turns into words have no scale; they are counted only. Of a field that is no
 * list it takes the first value.
 */
const fields: readonly (readonly [
  number: number,
  name: string,
  scale?: number,
  offset?: number,
  list?: 'list',
])[] = [
  [0, 'position_lat', 2 ** 31 / 180],
  [1, 'position_long', 2 ** 31 / 180],
  [2, 'altitude', 5, -500],
  [3, 'heart_rate', 1],
  [4, 'cadence', 1],
  [5, 'distance', 100],
  [6, 'speed', 1000],
  [7, 'power', 1],
  [8, 'compressed_speed_distance', 100, 0, 'list'],
  [9, 'grade', 100],
  [10, 'resistance', 1],
  [11, 'time_from_course', 1000],
  [12, 'cycle_length', 100],
  [13, 'temperature', 1],
  [17, 'speed1s', 16, 0, 'list'],
  [18, 'cycles', 1],
  [19, 'total_cycles', 1],
  [28, 'compressed_accumulated_power', 1],
  [29, 'accumulated_power', 1],
  [30, 'left_right_balance'],
  [31, 'gps_accuracy', 1],
  [32, 'vertical_speed', 1000],
  [33, 'calories', 1],
  [39, 'vertical_oscillation', 10],
  [40, 'stance_time_percent', 100],
  [41, 'stance_time', 10],
  [42, 'activity_type'],
  [43, 'left_torque_effectiveness', 2],
  [44, 'right_torque_effectiveness', 2],
  [45, 'left_pedal_smoothness', 2],
  [46, 'right_pedal_smoothness', 2],
  [47, 'combined_pedal_smoothness', 2],
  [48, 'time128', 128],
  [49, 'stroke_type'],
  [50, 'zone', 1],
  [51, 'ball_speed', 100],
  [52, 'cadence256', 256],
  [53, 'fractional_cadence', 128],
  [54, 'total_hemoglobin_conc', 100],
  [55, 'total_hemoglobin_conc_min', 100],
  [56, 'total_hemoglobin_conc_max', 100],
  [57, 'saturated_hemoglobin_percent', 10],
  [58, 'saturated_hemoglobin_percent_min', 10],
  [59, 'saturated_hemoglobin_percent_max', 10],
  [62, 'device_index'],
  [67, 'left_pco', 1],
  [68, 'right_pco', 1],
  [69, 'left_power_phase', 0.7111111, 0, 'list'],
  [70, 'left_power_phase_peak', 0.7111111, 0, 'list'],
  [71, 'right_power_phase', 0.7111111, 0, 'list'],
  [72, 'right_power_phase_peak', 0.7111111, 0, 'list'],
  [73, 'enhanced_speed', 1000],
  [78, 'enhanced_altitude', 5, -500],
  [81, 'battery_soc', 2],
  [82, 'motor_power', 1],
  [83, 'vertical_ratio', 100],
  [84, 'stance_time_balance', 100],
  [85, 'step_length', 10],
  [87, 'cycle_length16', 100],
  [90, 'garmin_performance_condition', 1],
  [91, 'absolute_pressure', 1],
  [92, 'depth', 1000],
  [93, 'next_stop_depth', 1000],
  [94, 'next_stop_time', 1],
  [95, 'time_to_surface', 1],
  [96, 'ndl_time', 1],
  [97, 'cns_load', 1],
  [98, 'n2_load', 1],
  [99, 'respiration_rate', 1],
  [108, 'enhanced_respiration_rate', 100],
  [114, 'grit', 1],
  [115, 'flow', 1],
  [116, 'current_stress', 100],
  [117, 'ebike_travel_range', 1],
  [118, 'ebike_battery_level', 1],
  [119, 'ebike_assist_mode', 1],
  [120, 'ebike_assist_level_percent', 1],
  [123, 'air_time_remaining', 1],
  [124, 'pressure_sac', 100],
  [125, 'volume_sac', 100],
  [126, 'rmv', 100],
  [127, 'ascent_rate', 1000],
  [129, 'po2', 100],
  [137, 'potential_stamina', 1],
  [138, 'stamina', 1],
  [139, 'core_temperature', 100],
]

/** Where we differ from fit-file-parser: file, field (or `all` of them), reason. An entry that is not needed fails. */
const differences: readonly (readonly [file: string, field: string, reason: string])[] = [
  [
    'fit/GoldenCheetah+GoldenCheetah/FR55-CoreTemp-Walk.fit',
    'core_temperature',
    'it writes a developer field of that name over the native one',
  ],
  [
    'fit/GoldenCheetah+GoldenCheetah/FR55-loaded-and-saved-via-GC.fit',
    'core_temperature',
    'it writes a developer field of that name over the native one',
  ],
  [
    'fit/GoldenCheetah+GoldenCheetah/Fr955v19.28andStryd-saved.fit',
    'temperature',
    'it drops a temperature that was written without sign',
  ],
  [
    'fit/dtcooper+python-fitparse/compressed-speed-distance.fit',
    'compressed_speed_distance',
    'it takes bytes of 255 within the three for unknown',
  ],
  ['fit/dtcooper+python-fitparse/activity-unexpected-eof.fit', 'all', 'it refuses a file that is cut off'],
  [
    'fit/dtcooper+python-fitparse/strava-android-app-201.10-b1218918.fit',
    'all',
    'it refuses a file that is cut off',
  ],
]

/** Files whose raw messages it does not give, and why. */
const withoutRawMessages: Readonly<Record<string, string>> = {
  'fit/dtcooper+python-fitparse/activity-unexpected-eof.fit': 'it refuses a file that is cut off',
  'fit/dtcooper+python-fitparse/strava-android-app-201.10-b1218918.fit': 'it refuses a file that is cut off',
  'fit/thomaschampagne+elevate/._empty.fit': 'no FIT at all',
  'fit/thomaschampagne+elevate/empty.fit': 'no FIT at all',
}

/** Channels by the fields of fit-file-parser that they are kept in, the factor to our unit, and what is no value. */
const channelFields: readonly (readonly [
  ChannelId,
  factor: number,
  fields: readonly string[],
  unknown?: number,
])[] = [
  ['latitudeDeg', 1, ['position_lat'], 0],
  ['longitudeDeg', 1, ['position_long']],
  ['altitudeM', 1, ['enhanced_altitude', 'altitude']],
  ['heartRateBpm', 1, ['heart_rate'], 0],
  ['distanceM', 1, ['distance']],
  ['speedMps', 1, ['enhanced_speed', 'speed']],
  ['powerW', 1, ['power']],
  ['temperatureC', 1, ['temperature']],
  ['verticalOscillationM', 0.001, ['vertical_oscillation']],
  ['groundContactS', 0.001, ['stance_time']],
  ['verticalRatio', 0.01, ['vertical_ratio']],
  ['stanceBalanceRatio', 0.01, ['stance_time_balance']],
  ['stepLengthM', 0.001, ['step_length']],
  ['respirationPerMin', 1, ['enhanced_respiration_rate', 'respiration_rate']],
]

/** Files whose recordings hold other samples than the first file of the chain, and why. */
const otherSamples: Readonly<Record<string, string>> = {
  'fit/GoldenCheetah+GoldenCheetah/2013-04-11-17-32-50.fit':
    'samples with times of two years later are left out',
  'fit/dtcooper+python-fitparse/activity-activity-filecrc.fit':
    'the second file of the chain is an activity too',
}

/** Fields, by message and number, that we do not read. */
const leftOut: Readonly<Record<string, { readonly fields: readonly string[]; readonly because: string }>> = {
  'fit/dtcooper+python-fitparse/MonitoringFile.fit': {
    fields: ['55.5', '55.19', '55.29'],
    because: 'one message in 337 has them: as columns they would be larger than the file allows',
  },
}

/** Bytes up to which all messages are compared: the larger files hold more of the same. */
const enough = 200_000

interface Sum {
  readonly count: number
  readonly sum: number
}

const data = sharedData()
const names = data?.names('fit').filter((name) => /\.fit(\.gz)?$/i.test(name)) ?? []

describe.skipIf(data === undefined)('real files (skipped where the shared data is absent)', () => {
  describe.each(names)('%s', (name) => {
    const bytes = data!.read(name)
    let samples: readonly object[] | undefined
    beforeAll(() => {
      samples = parsed(bytes)?.records
    })

    it('has the counts and sums in its samples that fit-file-parser finds', () => {
      const theirs = sumsByName(samples ?? [])
      const ours = readChain(bytes).parts[0]?.tables.get(20)
      const differing = fields.flatMap(([number, field, scale, offset = 0, list]) => {
        const stored = (list ? ours?.list(number)?.values : ours?.numbers(number)) ?? []
        const sum = sumOf(
          [...stored].map((value) => (scale === undefined ? word(value) : value / scale + offset)),
        )
        return isSame(sum, theirs.get(field) ?? nothing) ? [] : [field]
      })
      const known = differences.filter(([file]) => file === name).map(([, field]) => field)
      if (known.includes('all')) expect(samples).toBeUndefined()
      else expect(differing).toEqual(known)
    })

    it('makes channels of the same values', () => {
      const result = fit.decode(bytes)
      if (samples === undefined || !result.ok || name in otherSamples) return
      for (const [id, factor, kept, unknown] of channelFields) {
        const values = samples.map((sample) => firstOf(sample, kept)).filter((value) => value !== unknown)
        const expected = sumOf(
          values.map((value) => (value === undefined ? undefined : Number(value) * factor)),
        )
        // Without a native value a developer field may stand in.
        if (expected.count === 0) continue
        const ours = sumOf(result.value.flatMap(({ track }) => [...(track.streams[id] ?? [])]))
        expect({ id, count: ours.count }).toEqual({ id, count: expected.count })
        expect(ours.sum, id).toBeCloseTo(expected.sum, 4)
      }
    })

    it('has the counts and sums in every field of every message that its bytes give', () => {
      if (bytes.length > enough) return
      const theirs = parsed(bytes, { includeRawMessages: true, rawMessagesOnly: true })?.raw_messages
      expect(theirs === undefined, withoutRawMessages[name]).toBe(name in withoutRawMessages)
      if (theirs === undefined) return

      const expected = new Map<string, Sum>()
      for (const { global_message_number: message, little_endian, fields } of theirs) {
        // Where a message has a field twice, the last counts.
        const last = new Map(fields.map((field) => [field.field_definition_number, field]))
        if (message === 20) last.delete(253)
        for (const [field, { base_type, raw_value }] of last) {
          add(
            expected,
            `${message}.${field}`,
            sumOf(valuesIn(Uint8Array.from(raw_value), base_type, little_endian)),
          )
        }
      }
      const ours = new Map<string, Sum>()
      for (const table of readChain(firstFile(bytes)).parts[0]?.tables.values() ?? []) {
        for (const { field, describedBy, values } of table.rest()) {
          if (describedBy === undefined) add(ours, `${table.message}.${field}`, sumOf([...values]))
        }
      }
      for (const key of leftOut[name]?.fields ?? []) {
        expect(ours.has(key), leftOut[name]?.because).toBe(false)
        expect(expected.delete(key)).toBe(true)
      }
      expect([...ours.keys()].sort()).toEqual([...expected.keys()].sort())
      const differing = [...expected].filter(([key, sum]) => !isSame(ours.get(key)!, sum)).map(([key]) => key)
      expect(differing).toEqual([])
    })
  })

  it('are all there that the lists of differences name', () => {
    const listed = [
      ...differences.map(([file]) => file),
      ...Object.keys({ ...withoutRawMessages, ...otherSamples, ...leftOut }),
    ]
    expect(names).toEqual(expect.arrayContaining(listed))
  })
})

/** What fit-file-parser makes of a file; undefined where it refuses. */
function parsed(bytes: Uint8Array, options: FitParserOptions = {}): ParsedFit | undefined {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  let answer: ParsedFit | undefined
  try {
    new FitParser({ force: true, mode: 'list', ...options }).parse(copy, (_, fit) => {
      answer = fit
    })
  } catch {
    return undefined
  }
  return answer
}

const firstOf = (sample: object, names: readonly string[]): unknown =>
  names.map((name) => Reflect.get(sample, name)).find((value) => value !== undefined)

/** fit-file-parser reads only the first of a chain. */
const firstFile = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, bytes[0]! + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 2)

/** The stored values of one field, read the plain way; unknown ones left out. */
function valuesIn(bytes: Uint8Array, code: number, littleEndian: boolean): readonly unknown[] {
  const view = new DataView(bytes.buffer)
  const each = <Value>(size: number, read: (at: number) => Value, invalid: Value): Value[] =>
    bytes.length % size === 0
      ? Array.from({ length: bytes.length / size }, (_, i) => read(i * size)).filter(
          (value) => !Object.is(value, invalid),
        )
      : (valuesIn(bytes, 0x0d, littleEndian) as Value[])
  switch (code & 0x1f) {
    case 0x01:
      return each(1, (at) => view.getInt8(at), 0x7f)
    case 0x03:
      return each(2, (at) => view.getInt16(at, littleEndian), 0x7fff)
    case 0x04:
      return each(2, (at) => view.getUint16(at, littleEndian), 0xffff)
    case 0x05:
      return each(4, (at) => view.getInt32(at, littleEndian), 0x7fffffff)
    case 0x06:
      return each(4, (at) => view.getUint32(at, littleEndian), 0xffffffff)
    case 0x07:
      return bytes[0] === 0 ? [] : ['text']
    case 0x08:
      return each(4, (at) => view.getFloat32(at, littleEndian), Number.NaN)
    case 0x09:
      return each(8, (at) => view.getFloat64(at, littleEndian), Number.NaN)
    case 0x0a:
      return each(1, (at) => view.getUint8(at), 0)
    case 0x0b:
      return each(2, (at) => view.getUint16(at, littleEndian), 0)
    case 0x0c:
      return each(4, (at) => view.getUint32(at, littleEndian), 0)
    case 0x0d:
      return bytes.every((byte) => byte === 0xff) ? [] : [...bytes]
    case 0x0e:
      return each(8, (at) => view.getBigInt64(at, littleEndian), 0x7fffffffffffffffn)
    case 0x0f:
      return each(8, (at) => view.getBigUint64(at, littleEndian), 0xffffffffffffffffn)
    case 0x10:
      return each(8, (at) => view.getBigUint64(at, littleEndian), 0n)
    default:
      return each(1, (at) => view.getUint8(at), 0xff)
  }
}

/** The sums of all samples, by the name of the field. */
function sumsByName(samples: readonly object[]): Map<string, Sum> {
  const sums = new Map<string, Sum>()
  const words = new Set(fields.filter(([, , scale]) => scale === undefined).map(([, name]) => name))
  for (const sample of samples) {
    for (const [name, value] of Object.entries(sample)) {
      add(
        sums,
        name,
        sumOf((Array.isArray(value) ? value : [value]).map((one) => (words.has(name) ? word(one) : one))),
      )
    }
  }
  return sums
}

/** Something that is counted, and adds nothing to a sum. */
const word = (value: unknown): unknown =>
  value === undefined || value === null || Number.isNaN(value) ? undefined : 'word'

/** How many values are known, and their sum. */
function sumOf(values: readonly unknown[]): Sum {
  const known = values.filter(
    (value) => value !== undefined && value !== null && value !== '' && !Number.isNaN(value),
  )
  return {
    count: known.length,
    sum: known.reduce((sum: number, value) => sum + (typeof value === 'string' ? 0 : Number(value)), 0),
  }
}

function add(sums: Map<string, Sum>, key: string, { count, sum }: Sum): void {
  const before = sums.get(key) ?? { count: 0, sum: 0 }
  sums.set(key, { count: before.count + count, sum: before.sum + sum })
}

const nothing: Sum = { count: 0, sum: 0 }

const isSame = (one: Sum, other: Sum): boolean =>
  one.count === other.count && Math.abs(one.sum - other.sum) <= 1e-9 * Math.max(1, Math.abs(one.sum))
