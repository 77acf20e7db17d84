import { limiters } from '@freshlegs/domain'
import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { farthestOffset, maybeText } from './words.ts'

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

const weekPage = Type.Object(
  {
    total: Type.Integer({ description: 'Weeks there are, from the first run to the last' }),
    mostM: Type.Number({
      description: 'Metres of the week with the most, of all: what a full bar stands for',
    }),
    years: Type.Array(Type.Object({ year: Type.Integer(), offset: Type.Integer() }, closed), {
      description: 'Newest first, each with the place of its newest week among all',
    }),
    weeks: Type.Array(week, { description: 'Newest first' }),
  },
  { title: 'WeekPage', ...closed },
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

const span = {
  from: Type.Optional(Type.String({ format: 'date', description: 'By the clock of each run' })),
  to: Type.Optional(Type.String({ format: 'date', description: 'This day included' })),
}
const days = Type.Object(span, closed)
const weeksAsked = Type.Object(
  {
    ...span,
    offset: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: farthestOffset,
        default: 0,
        description: 'Weeks to leave out, from the newest',
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 520, default: 52 })),
  },
  closed,
)

export const historyRoutes = {
  weeks: defineRoute({
    method: 'GET',
    url: '/weeks',
    schema: {
      operationId: 'listWeeks',
      summary: 'Some weeks with their totals; weeks without runs between others are there too',
      querystring: weeksAsked,
      response: { 200: weekPage },
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
