import { type Static, Type } from 'typebox'
import { channels } from './channels/index.ts'
import { problems } from './problems.ts'
import { closed, maybe, oneOf } from './schema-words.ts'
import { sports } from './sport.ts'
import { units } from './unit.ts'
import { alsoWords, limiters, stoppedByWords, trustLevels } from './verdict-words.ts'
import { warnings } from './warnings.ts'

const channelId = oneOf(channels.map((channel) => channel.id))

const trust = Type.Object({ level: oneOf(trustLevels), because: Type.String() }, closed)

const reason = Type.Object(
  {
    feature: Type.String({ description: 'Id of the feature or of the circumstance that speaks' }),
    value: maybe(),
    unit: Type.Union([oneOf([...units, 'percent', 'pp', 'min'] as const), Type.Null()]),
    ratioLegsToPaced: maybe(),
    ratioLegsToHeartLungs: maybe(),
    fromS: maybe(),
    toS: maybe(),
    says: Type.String({ description: "In the runner's own numbers" }),
  },
  closed,
)

const assumption = Type.Object(
  {
    name: Type.String(),
    value: Type.Union([Type.Number(), Type.String(), Type.Null()]),
    unit: Type.Union([oneOf(units), Type.Null()]),
    because: Type.String(),
  },
  closed,
)

const splitNumbers = {
  timeS: Type.Number({ description: 'Time the split took, pauses left out' }),
  elapsedS: Type.Number({ description: 'Seconds since the start at the end of the split, pauses included' }),
  distanceM: Type.Number({ description: 'Length of the split; the last one may be shorter' }),
  paceSPerKm: maybe(),
  gradeAdjustedPaceSPerKm: maybe(),
  heartRateBpm: maybe(),
  cadenceSpm: maybe(),
  groundContactS: maybe(),
  gctResidualPercent: maybe(),
  ascentM: maybe(),
  descentM: maybe(),
}

/** Schema of `freshlegs/report@1`: all that is said of one recording. The type is made from it. */
export const reportSchema = Type.Object(
  {
    schema: Type.Literal('freshlegs/report@1'),
    engine: Type.String(),
    settings: Type.String({ description: 'SHA-256 of the settings used, hexadecimal' }),
    recording: Type.Object(
      {
        sha256: Type.Union([Type.String(), Type.Null()], { description: 'Of the unpacked bytes' }),
        session: Type.Integer({ minimum: 0 }),
        format: Type.String(),
        sport: oneOf(sports),
        subSport: Type.Union([Type.String(), Type.Null()]),
        startedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
        utcOffsetS: maybe(),
        elapsedS: maybe(),
        movingS: maybe(),
        distanceM: maybe(),
        ascentM: maybe(),
        descentM: maybe(),
        device: Type.Union([Type.String(), Type.Null()]),
        channels: Type.Array(channelId),
        warnings: Type.Array(
          Type.Object(
            {
              code: oneOf(warnings.map((warning) => warning.code)),
              detail: Type.String(),
              byteOffset: Type.Optional(Type.Integer({ minimum: 0 })),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
    trust: Type.Record(Type.String(), trust, { description: 'By channel id' }),
    repairs: Type.Array(
      Type.Object(
        { repair: Type.String(), samples: Type.Integer({ minimum: 0 }), says: Type.String() },
        closed,
      ),
      { description: 'In the order in which they were made' },
    ),
    verdict: Type.Object(
      {
        limiter: oneOf(limiters),
        says: Type.String({ description: 'The answer in one sentence' }),
        sure: Type.String({ description: 'How sure, in words' }),
        because: Type.Array(reason, { description: 'Strongest first' }),
        signs: Type.Union(
          [
            Type.Object({ legs: Type.Number(), heartLungs: Type.Number(), pacedSo: Type.Number() }, closed),
            Type.Null(),
          ],
          { description: 'Strength of signs, not probability' },
        ),
        answers: Type.Union([
          Type.Object(
            {
              legs: Type.Number(),
              heartLungs: Type.Number(),
              pacedSo: Type.Number(),
              noFade: Type.Number(),
              cannotTell: Type.Number(),
            },
            closed,
          ),
          Type.Null(),
        ]),
        index: maybe(),
        indexInterval: Type.Union([Type.Tuple([Type.Number(), Type.Number()]), Type.Null()]),
        coverage: Type.Number({ description: 'Share of the evidence that the sensors could give' }),
        also: Type.Array(oneOf(alsoWords)),
        runnerSaid: Type.Union([
          Type.Object(
            {
              stoppedBy: Type.Union([oneOf(stoppedByWords), Type.Null()]),
              race: Type.Union([Type.Boolean(), Type.Null()]),
            },
            closed,
          ),
          Type.Null(),
        ]),
        missing: Type.Array(Type.String(), { description: 'What could not be used, and why' }),
        wouldChange: Type.String(),
        assumed: Type.Array(assumption),
      },
      closed,
    ),
    onset: Type.Union([
      Type.Object(
        {
          timeS: Type.Number(),
          movingS: Type.Number(),
          distanceM: Type.Number(),
          intervalS: Type.Tuple([Type.Number(), Type.Number()]),
          rampS: Type.Number(),
        },
        closed,
      ),
      Type.Null(),
    ]),
    fade: Type.Object({ percent: maybe(), rawPercent: maybe(), runningPercent: maybe() }, closed),
    durability: Type.Object(
      {
        decoupling: maybe(),
        heartRateShare: maybe(),
        decoupledFromM: Type.Union([Type.Number(), Type.Null()], {
          description: 'Where the first of three decoupled kilometres began',
        }),
        paHrPercent: maybe(),
        refused: Type.Union([Type.String(), Type.Null()]),
      },
      closed,
    ),
    bill: Type.Object(
      {
        path: Type.Null(),
        unevenSpeed: Type.Union([
          Type.Object({ jPerKg: Type.Number(), seconds: Type.Number() }, closed),
          Type.Null(),
        ]),
      },
      closed,
    ),
    splits: Type.Array(Type.Object({ km: Type.Integer({ minimum: 1 }), ...splitNumbers }, closed)),
    mileSplits: Type.Array(Type.Object({ mile: Type.Integer({ minimum: 1 }), ...splitNumbers }, closed)),
  },
  { $id: 'freshlegs/report@1', ...closed },
)

export type Report = Static<typeof reportSchema>
export type Reason = Static<typeof reason>
export type Assumption = Static<typeof assumption>
export type Trust = Static<typeof trust>

/** Schema of `freshlegs/problem@1`: a refused input as a line of `--json`. */
export const problemSchema = Type.Object(
  {
    schema: Type.Literal('freshlegs/problem@1'),
    path: Type.Union([Type.String(), Type.Null()]),
    problem: Type.Object(
      {
        code: oneOf(problems.map((problem) => problem.code)),
        detail: Type.String(),
        byteOffset: Type.Optional(Type.Integer({ minimum: 0 })),
        pointer: Type.Optional(Type.String()),
      },
      closed,
    ),
  },
  { $id: 'freshlegs/problem@1', ...closed },
)

export type ProblemLine = Static<typeof problemSchema>
