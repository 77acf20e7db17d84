import { type Static, Type } from 'typebox'
import { problems } from './problems.ts'
import { closed, maybe, oneOf } from './schema-words.ts'
import { sports } from './sport.ts'
import { limiters, stoppedByWords } from './verdict-words.ts'

const maybeText = () => Type.Union([Type.String(), Type.Null()])
const maybeWord = <const Words extends readonly string[]>(words: Words) =>
  Type.Union([oneOf(words), Type.Null()])

/** A kept run as a line of a list: what a runner recognises it by, and the verdict in figures. */
export const runSchema = Type.Object(
  {
    id: Type.String({ description: 'Same bytes, same id: 16 digits of the SHA-256, a dash, the session' }),
    name: maybeText(),
    startedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    utcOffsetS: maybe(),
    sport: oneOf(sports),
    subSport: maybeText(),
    distanceM: maybe(),
    elapsedS: maybe(),
    movingS: maybe(),
    ascentM: maybe(),
    descentM: maybe(),
    heartRateBpm: Type.Union([Type.Number(), Type.Null()], {
      description: 'Mean over the moving time; null where it was not recorded, not trusted, or left out',
    }),
    heartRateTopBpm: Type.Union([Type.Number(), Type.Null()], {
      description: 'The 99th percentile of the trusted heart rate',
    }),
    gear: Type.Union([Type.String(), Type.Null()], { description: 'Shoes, as the runner calls them' }),
    limiter: Type.Union([oneOf(limiters), Type.Null()], { description: 'Null where it could not be judged' }),
    index: maybe(),
    fadePercent: maybe(),
    onsetS: Type.Union([Type.Number(), Type.Null()], { description: 'Since the start, pauses included' }),
    onsetDistanceM: maybe(),
    decoupling: maybe(),
    heartRateShare: maybe(),
    race: Type.Union([Type.Boolean(), Type.Null()]),
    stoppedBy: maybeWord(stoppedByWords),
    ignored: Type.Boolean({ description: 'The runner leaves it out of every figure' }),
    heartRateIgnored: Type.Boolean({ description: 'The runner does not believe the heart rate of this run' }),
    simulated: Type.Boolean({ description: 'Nobody ran it' }),
    linked: Type.Integer({ minimum: 0, description: 'Other recordings kept of the same outing' }),
  },
  { $id: 'freshlegs/run@1', ...closed },
)

export type RunSummary = Static<typeof runSchema>

/** What a runner may change of a kept run. An absent key stays as it is; null makes it unknown again. */
export const runEditSchema = Type.Object(
  {
    name: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])),
    notes: Type.Optional(Type.Union([Type.String({ maxLength: 20_000 }), Type.Null()])),
    gear: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])),
    race: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
    stoppedBy: Type.Optional(maybeWord(stoppedByWords)),
    ignored: Type.Optional(Type.Boolean()),
    heartRateIgnored: Type.Optional(Type.Boolean()),
  },
  { $id: 'freshlegs/run-edit@1', ...closed },
)

export type RunEdit = Static<typeof runEditSchema>

const refusal = Type.Object(
  {
    path: Type.String(),
    code: oneOf(problems.map(({ code }) => code)),
    detail: Type.String(),
  },
  closed,
)

/** What an import came to: the last line of `freshlegs import --json`. */
export const importSchema = Type.Object(
  {
    schema: Type.Literal('freshlegs/import@1'),
    files: Type.Integer({ minimum: 0, description: 'All that was looked at' }),
    imported: Type.Integer({
      minimum: 0,
      description: 'Files of which at least one run is kept now and was not before',
    }),
    duplicates: Type.Integer({ minimum: 0, description: 'Files whose very bytes were kept already' }),
    deleted: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Files whose runs were deleted before: they stay so, and can still be brought back',
      }),
    ),
    linked: Type.Integer({
      minimum: 0,
      description: 'Of the imported: those that tell of an outing which another recording tells of too',
    }),
    mornings: Type.Optional(
      Type.Integer({
        minimum: 1,
        description:
          'Days of which it told sleep, resting heart rate and the like; the runner’s own word holds',
      }),
    ),
    skipped: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'No runs and no faults either: how many, by code',
    }),
    failed: Type.Array(refusal),
    failedBeyond: Type.Optional(
      Type.Integer({ minimum: 1, description: 'How many more were refused than are listed' }),
    ),
    elapsedS: Type.Number({ minimum: 0, description: 'Spent on it, before it was cut short too' }),
  },
  { $id: 'freshlegs/import@1', ...closed },
)

export type ImportOutcome = Static<typeof importSchema>
export type Refusal = Static<typeof refusal>
