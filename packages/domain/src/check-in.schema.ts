import { type Static, Type } from 'typebox'
import { type BloodValueId, bloodValues } from './blood-value.ts'
import { type MorningFigure, morningFigures } from './morning-figures.ts'
import { closed } from './schema-words.ts'

/** A scale whose direction is fixed: 0 is none, 10 is the most there can be. */
const most = () => Type.Optional(Type.Number({ minimum: 0, maximum: 10 }))

const figure = (id: MorningFigure) => Type.Optional(Type.Number(morningFigures[id]))

const blood = (id: BloodValueId) => {
  const { most } = bloodValues.find((value) => value.id === id)!
  const amount = () => Type.Number({ minimum: 0, maximum: most })
  return Type.Optional(
    Type.Object(
      {
        amount: amount(),
        /** The laboratory's own range, as its report prints it. */
        labLow: Type.Optional(amount()),
        labHigh: Type.Optional(amount()),
      },
      closed,
    ),
  )
}

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
    /** Eaten and drunk the day before, as a food diary has it. */
    energyKcal: Type.Optional(Type.Number({ minimum: 0, maximum: 15_000 })),
    ironMg: Type.Optional(Type.Number({ minimum: 0, maximum: 200 })),
    /** Of blood that was taken on this day. */
    blood: Type.Optional(
      Type.Object(
        {
          ferritinUgPerL: blood('ferritinUgPerL'),
          haemoglobinGPerL: blood('haemoglobinGPerL'),
          vitaminDNmolPerL: blood('vitaminDNmolPerL'),
          b12PmolPerL: blood('b12PmolPerL'),
        } satisfies Record<BloodValueId, unknown>,
        closed,
      ),
    ),
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
