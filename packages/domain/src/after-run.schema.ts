import { type Static, Type } from 'typebox'
import { bodyRegions, bodySides } from './body-region.ts'
import { closed, oneOf } from './schema-words.ts'
import { stoppedByWords } from './verdict-words.ts'

export const surfaces = ['road', 'track', 'treadmill', 'gravel', 'trail', 'grass', 'sand', 'snow'] as const

const pain = Type.Object(
  {
    region: oneOf(bodyRegions.map(({ id }) => id)),
    side: oneOf(bodySides),
    /** Minute of the run in which it began. */
    fromMin: Type.Optional(Type.Number({ minimum: 0, maximum: 3000 })),
    /** 0 none to 10 worst. */
    strength: Type.Optional(Type.Number({ minimum: 0, maximum: 10 })),
    kind: Type.Optional(
      oneOf(['ache', 'sharp', 'burning', 'cramp', 'tightness', 'numbness', 'weakness', 'heaviness'] as const),
    ),
    /** It went within minutes of stopping. */
    easedOnStopping: Type.Optional(Type.Boolean()),
  },
  closed,
)

/** What a runner says after a run. Everything may be left out; null takes an answer back. */
export const afterRunSchema = Type.Object(
  {
    stoppedBy: Type.Optional(Type.Union([oneOf(stoppedByWords), Type.Null()])),
    race: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
    /** Borg CR-10, legs and breath apart. */
    legEffortCr10: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 10 }), Type.Null()])),
    breathEffortCr10: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 10 }), Type.Null()])),
    /** Of the whole run, as watches ask for it. */
    effortCr10: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 10 }), Type.Null()])),
    /** 0 felt very weak, 1 very strong. */
    feelRatio: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()])),
    pains: Type.Optional(Type.Array(pain, { maxItems: 40 })),
    carbohydrateG: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 1000 }), Type.Null()])),
    drinkL: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 20 }), Type.Null()])),
    /** Since the last meal, at the start. */
    mealHoursAgo: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 48 }), Type.Null()])),
    surface: Type.Optional(Type.Union([oneOf(surfaces), Type.Null()])),
    wet: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
    /** Ran from side to side, or round people and things, more than straight. */
    weaving: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
    slips: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 1000 }), Type.Null()])),
  },
  { $id: 'freshlegs/after-run@1', ...closed },
)

export type AfterRun = Static<typeof afterRunSchema>
export type Pain = Static<typeof pain>
export type Surface = (typeof surfaces)[number]
