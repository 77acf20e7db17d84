import { limiters } from '@freshlegs/domain'
import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { maybeText } from './words.ts'

const week = Type.Object(
  {
    monday: Type.String({ format: 'date' }),
    runs: Type.Integer(),
    distanceM: Type.Number(),
    movingS: Type.Number(),
    ascentM: Type.Number(),
    days: Type.Array(
      Type.Object(
        {
          date: Type.String({ format: 'date' }),
          runs: Type.Array(
            Type.Object(
              {
                id: Type.String(),
                name: maybeText(),
                distanceM: maybe(),
                movingS: maybe(),
                limiter: Type.Union([oneOf(limiters), Type.Null()]),
                ignored: Type.Boolean(),
              },
              closed,
            ),
          ),
        },
        closed,
      ),
      { description: 'Days with runs only, by the clock of the run' },
    ),
  },
  { title: 'Week', ...closed },
)

/** One figure over the months, like with like. */
const trend = Type.Object(
  {
    figure: oneOf(['fade', 'decoupling', 'heart-rate-share', 'onset']),
    unit: oneOf(['percent', 'ratio', 'm']),
    says: Type.String({ description: 'What it comes to, or that there are not enough runs yet' }),
    enough: Type.Boolean(),
    points: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          date: Type.String({ format: 'date' }),
          value: Type.Number(),
          n: Type.Optional(Type.Integer()),
        },
        closed,
      ),
    ),
    months: Type.Array(
      Type.Object(
        {
          month: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
          n: Type.Integer(),
          median: Type.Number(),
          low: Type.Number({ description: 'First quartile; of fewer than four runs, the lowest' }),
          high: Type.Number(),
        },
        closed,
      ),
    ),
    change: Type.Union([
      Type.Object(
        {
          perYear: Type.Number(),
          interval: Type.Tuple([Type.Number(), Type.Number()]),
        },
        closed,
      ),
      Type.Null(),
    ]),
  },
  { title: 'Trend', ...closed },
)

const durability = Type.Object(
  {
    classes: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'Runs of like length: `30-60`, `60-90`, `90-150`, `150-` minutes' }),
          name: Type.String(),
          n: Type.Integer({ description: 'Runs of this length' }),
          excluded: Type.Array(Type.Object({ because: Type.String(), n: Type.Integer() }, closed)),
          trends: Type.Array(trend),
        },
        closed,
      ),
    ),
    assumed: Type.Array(Type.String()),
  },
  { title: 'Durability', ...closed },
)

const days = Type.Object(
  {
    from: Type.Optional(Type.String({ format: 'date' })),
    to: Type.Optional(Type.String({ format: 'date' })),
  },
  closed,
)

export const historyRoutes = {
  weeks: defineRoute({
    method: 'GET',
    url: '/weeks',
    schema: {
      operationId: 'listWeeks',
      summary: 'Weeks with their totals, newest first; weeks without runs between others are there too',
      querystring: days,
      response: { 200: Type.Array(week) },
    },
  }),
  durability: defineRoute({
    method: 'GET',
    url: '/durability',
    schema: {
      operationId: 'getDurability',
      summary: 'How the legs last, over the months',
      querystring: days,
      response: { 200: durability },
    },
  }),
}
