import { type Static, Type } from 'typebox'
import { closed } from './schema-words.ts'

/** A scale whose direction is fixed: 0 is none, 10 is the most there can be. */
const most = () => Type.Optional(Type.Number({ minimum: 0, maximum: 10 }))

/** Ten seconds in the morning. Everything but the day may be left out. */
export const checkInSchema = Type.Object(
  {
    day: Type.String({ format: 'date' }),
    sleepH: Type.Optional(Type.Number({ minimum: 0, maximum: 24 })),
    /** 0 slept badly, 10 slept as well as can be: the only scale on which more is better. */
    sleepQuality: most(),
    soreness: most(),
    stress: most(),
    fatigue: most(),
    heartRateRestBpm: Type.Optional(Type.Number({ minimum: 25, maximum: 120 })),
    rmssdMs: Type.Optional(Type.Number({ minimum: 1, maximum: 400 })),
    massKg: Type.Optional(Type.Number({ minimum: 25, maximum: 250 })),
    ill: Type.Optional(Type.Boolean()),
    injured: Type.Optional(Type.Boolean()),
    cycleDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
  },
  { $id: 'freshlegs/check-in@1', ...closed },
)

export type CheckIn = Static<typeof checkInSchema>
