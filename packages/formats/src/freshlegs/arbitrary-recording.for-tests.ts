import {
  type Athlete,
  type ChannelId,
  channels,
  type Lap,
  type RawField,
  type Recording,
  sports,
  type Totals,
  type Track,
  type Warning,
  type WorkoutStep,
  warnings,
} from '@freshlegs/domain'
import fc from 'fast-check'

/** Objects as everybody makes them. */
const plain = { noNullPrototype: true } as const

/** Any number a recording may hold: NaN and -0 among them, no infinities. */
const anyNumber = fc.double({ noDefaultInfinity: true })

/** Seconds from the start. */
const second = fc.oneof(
  fc.double({ min: -86_400, max: 864_000, noNaN: true }),
  fc.integer({ min: 0, max: 90_000 }),
)

/** Values as devices write them, and as they do not. */
const column = (length: number): fc.Arbitrary<Float64Array> => {
  const of = (value: fc.Arbitrary<number>) =>
    fc.array(value, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values))
  const whole = fc.integer({ min: -3000, max: 3000 })
  const stored = fc.oneof(
    whole,
    fc.maxSafeInteger(),
    whole.map((number) => number / 1000),
    whole.map((number) => number / 5 - 500),
    whole.map((number) => (number / 10) * 0.001),
    whole.map((number) => (4e5 * number) / (2 ** 31 / 180)),
    fc.float({ noDefaultInfinity: true }),
  )
  const same = fc.oneof(
    fc.constant(whole),
    fc.constant(whole.map((number) => number / 100)),
    fc.array(anyNumber, { minLength: 1, maxLength: 4 }).map((few) => fc.constantFrom(...few)),
  )
  return fc.oneof(
    of(anyNumber),
    of(stored),
    same.chain(of),
    same.chain((each) => of(fc.oneof({ weight: 9, arbitrary: each }, { weight: 1, arbitrary: anyNumber }))),
  )
}

const times = (rows: number) =>
  fc.array(second, { minLength: rows, maxLength: rows }).map((list) => Float64Array.from(list))

const track: fc.Arbitrary<Track> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 300 })),
    fc.subarray(channels.map(({ id }) => id)),
  )
  .chain(([rows, ids]) =>
    fc.record(
      {
        timeS: times(rows),
        streams: fc
          .tuple(...ids.map(() => column(rows)))
          .map((columns) =>
            Object.fromEntries(ids.map((id, i): [ChannelId, Float64Array] => [id, columns[i]!])),
          ),
      },
      plain,
    ),
  )

const span = fc
  .tuple(second, second)
  .map(([one, other]) => ({ fromS: Math.min(one, other), toS: Math.max(one, other) }))

const intensity = fc.constantFrom<WorkoutStep['intensity']>(
  'active',
  'rest',
  'warm-up',
  'cool-down',
  'recovery',
  'interval',
  'unknown',
)

const lap: fc.Arbitrary<Lap> = fc
  .tuple(
    span,
    fc.record(
      {
        distanceM: anyNumber,
        by: fc.constantFrom<Lap['by']>('hand', 'distance', 'time', 'position', 'session-end', 'unknown'),
        step: fc.nat(),
        intensity,
      },
      { ...plain, requiredKeys: ['distanceM', 'by'] },
    ),
  )
  .map(([from, rest]) => ({ ...from, ...rest }))

const workoutStep: fc.Arbitrary<WorkoutStep> = fc.record(
  { name: fc.string({ unit: 'binary' }), intensity, durationS: anyNumber, distanceM: anyNumber },
  { ...plain, requiredKeys: ['intensity', 'durationS', 'distanceM'] },
)

const totals: fc.Arbitrary<Totals> = fc.record(
  {
    elapsedS: anyNumber,
    timerS: anyNumber,
    distanceM: anyNumber,
    ascentM: anyNumber,
    descentM: anyNumber,
    effortCr10: anyNumber,
    feelRatio: anyNumber,
  },
  plain,
)

const athlete: fc.Arbitrary<Athlete> = fc.record(
  {
    massKg: anyNumber,
    heightM: anyNumber,
    birthYear: fc.integer(),
    sex: fc.constantFrom('female' as const, 'male' as const),
    heartRateMaxBpm: anyNumber,
    heartRateRestBpm: anyNumber,
    heartRateThresholdBpm: anyNumber,
  },
  { ...plain, requiredKeys: [] },
)

/** Halves of characters too: names come from anywhere. */
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('\ud800'))

const rawField: fc.Arbitrary<RawField> = fc.record(
  {
    field: fc.nat({ max: 255 }),
    name: anyText,
    unit: anyText,
    width: fc.integer({ min: 1, max: 8 }),
    values: fc.oneof(
      fc.nat({ max: 20 }).chain(column),
      fc.constant(Float64Array.of(Number.POSITIVE_INFINITY, Number.NaN, -0)),
      fc.array(fc.oneof(anyText, fc.constant(''), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })), {
        maxLength: 20,
      }),
    ),
  },
  { ...plain, requiredKeys: ['field', 'values'] },
)

const warning: fc.Arbitrary<Warning> = fc.record(
  { code: fc.constantFrom(...warnings.map(({ code }) => code)), detail: anyText, byteOffset: fc.nat() },
  { ...plain, requiredKeys: ['code', 'detail'] },
)

/** Any recording that the nouns allow. */
export const arbitraryRecording: fc.Arbitrary<Recording> = fc.record(
  {
    format: fc.constantFrom('fit', 'tcx', 'gpx', 'polar'),
    session: fc.nat({ max: 200 }),
    sport: fc.constantFrom(...sports),
    subSport: anyText,
    startedAtMs: anyNumber,
    utcOffsetS: anyNumber,
    track,
    beats: track,
    pauses: fc.array(span, { maxLength: 4 }),
    laps: fc.array(lap, { maxLength: 4 }),
    steps: fc.array(workoutStep, { maxLength: 4 }),
    totals,
    device: anyText,
    athlete,
    raw: fc.array(
      fc.record(
        {
          message: fc.nat({ max: 65_535 }),
          count: fc.nat(),
          fields: fc.array(rawField, { maxLength: 4 }),
        },
        plain,
      ),
      { maxLength: 4 },
    ),
    warnings: fc.array(warning, { maxLength: 3 }),
  },
  {
    ...plain,
    requiredKeys: [
      'format',
      'session',
      'sport',
      'startedAtMs',
      'utcOffsetS',
      'track',
      'pauses',
      'laps',
      'steps',
      'totals',
      'athlete',
      'raw',
      'warnings',
    ],
  },
)
