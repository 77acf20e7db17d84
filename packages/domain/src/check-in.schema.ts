import { type Static, Type } from 'typebox'
import { type MorningFigure, morningFigures } from './morning-figures.ts'
import { closed } from './schema-words.ts'

/** A scale whose direction is fixed: 0 is none, 10 is the most there can be. */
const most = () => Type.Optional(Type.Number({ minimum: 0, maximum: 10 }))

const figure = (id: MorningFigure) => Type.Optional(Type.Number(morningFigures[id]))

/** Which export a figure came with. */
const from = () => Type.Optional(Type.String())

/** Ten seconds in the morning. Everything but the day may be left out. */
export const checkInSchema = Type.Object(
  {
    day: Type.String({ format: 'date' }),
    sleepH: figure('sleepH'),
    /** 0 slept badly, 10 slept as well as can be: the only scale on which more is better. */
    sleepQuality: most(),
    soreness: most(),
    stress: figure('stress'),
    fatigue: most(),
    heartRateRestBpm: figure('heartRateRestBpm'),
    rmssdMs: figure('rmssdMs'),
    sdnnMs: figure('sdnnMs'),
    massKg: figure('massKg'),
    ill: Type.Optional(Type.Boolean()),
    injured: Type.Optional(Type.Boolean()),
    cycleDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
    imported: Type.Optional(
      Type.Object(
        {
          sleepH: from(),
          stress: from(),
          heartRateRestBpm: from(),
          rmssdMs: from(),
          sdnnMs: from(),
          massKg: from(),
        } satisfies Record<MorningFigure, unknown>,
        {
          description:
            'Figures that the runner did not say, and the export that each came with; only answered',
          ...closed,
        },
      ),
    ),
  },
  { $id: 'freshlegs/check-in@1', ...closed },
)

export type CheckIn = Static<typeof checkInSchema>
