import { type Static, Type } from 'typebox'
import { parts } from './part.ts'
import { closed, maybe, oneOf } from './schema-words.ts'

export const standings = ['for', 'against', 'unclear', 'no-data'] as const
export type Standing = (typeof standings)[number]

const interval = (description?: string) =>
  Type.Union(
    [Type.Tuple([Type.Number(), Type.Number()]), Type.Null()],
    description === undefined ? {} : { description },
  )

const evidence = Type.Object(
  {
    cause: Type.String({ description: 'Id of the cause that says it' }),
    says: Type.String({ description: "One sentence in the runner's own numbers" }),
    value: maybe(),
    unit: Type.Union([Type.String(), Type.Null()]),
    interval: interval(),
    basis: oneOf(['runs', 'answers', 'check-ins', 'told'] as const),
    runs: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          fromS: Type.Optional(Type.Number({ description: 'Since the start, pauses included' })),
          toS: Type.Optional(Type.Number()),
          says: Type.Optional(Type.String({ description: 'How much of it was in that run' })),
        },
        closed,
      ),
      { description: 'Those that show it best, at most ten' },
    ),
  },
  closed,
)

/** What a strength or a standing rests on: recordings and answers, or the first interview alone. */
const basis = () =>
  Type.Union([oneOf(['runs', 'told'] as const), Type.Null()], {
    description: 'Weighed on runs, or only as the runner told; null where there is no data',
  })

const link = Type.Object(
  {
    hazardRatio: Type.Number({
      description:
        'A unit of the cause; above 1 goes with earlier fading. From the runs, drawn to what was thought before',
    }),
    interval: Type.Tuple([Type.Number(), Type.Number()], { description: '80 %' }),
    runs: Type.Integer(),
    events: Type.Integer({ description: 'Runs among them on which the legs gave out' }),
    changes: Type.Union([Type.String(), Type.Null()], {
      description: 'Said where it is not the same all along the run',
    }),
  },
  closed,
)

const finding = Type.Object(
  {
    cause: Type.String(),
    name: Type.String(),
    status: oneOf(standings, {
      description:
        'Against only where enough of the last runs tell; of what is only compared with the runner, where these differ as well',
    }),
    strength: Type.Union([Type.Number(), Type.Null()], {
      description:
        'Expected change of how long the legs last if it were as it should be, per cent of the time. No more than the middle of its interval: where that is not clear of 0, the interval is what is known',
    }),
    interval: Type.Union([Type.Tuple([Type.Number(), Type.Number()]), Type.Null()], {
      description:
        'So wide that of all causes asked at once none lies above 0 by chance, 9 times in 10, were each an estimate of its own',
    }),
    worth: Type.Union([Type.Number(), Type.Null()], {
      description:
        'By which it is ranked: the strength, in full where its interval is clear of 0, less the further it is from that',
    }),
    basis: basis(),
    for: Type.Array(evidence),
    against: Type.Array(evidence),
    neither: Type.Array(evidence, { description: 'What was looked at and does not decide it' }),
    link: Type.Union([link, Type.Null()], { description: "What the runner's own runs say of it" }),
    disagrees: Type.Union([Type.String(), Type.Null()], {
      description: 'Where the runs show otherwise than what the runner told',
    }),
    missing: Type.Array(Type.String(), { description: 'Of the last runs' }),
    next: Type.Union([Type.String(), Type.Null()], { description: 'The cheapest thing to collect' }),
    sources: Type.Array(Type.String(), { description: 'Keys of references' }),
    assumed: Type.Array(Type.String()),
  },
  closed,
)

const part = Type.Object(
  {
    id: oneOf(parts.map(({ id }) => id)),
    status: oneOf(standings, { description: 'Against only where all of its causes can be told, and are' }),
    strength: maybe({ description: 'Null where what is known is not there, and not all is known' }),
    interval: interval(),
    basis: basis(),
    tied: Type.Boolean({
      description: 'It is not clearly less than the part before it: the order of the two says little',
    }),
    for: Type.Array(evidence),
    against: Type.Array(evidence),
    missing: Type.Array(Type.String()),
    next: Type.Union([Type.String(), Type.Null()]),
    causes: Type.Array(finding),
  },
  closed,
)

/** Of the median; its upper end is open where the curve's lower limit does not come down to a half. */
const ofMedian = () =>
  Type.Union([Type.Tuple([Type.Number(), maybe()]), Type.Null()], {
    description:
      'Of the median, 80 %; the upper end null where it is open, all of it where the curve gives no lower one',
  })

const curve = Type.Object(
  {
    at: Type.Array(Type.Number()),
    share: Type.Array(Type.Number()),
    lower: Type.Array(maybe()),
    upper: Type.Array(maybe()),
    atRisk: Type.Array(Type.Integer()),
  },
  closed,
)

const survival = Type.Object(
  {
    unit: oneOf(['min', 'km', 'kJ/kg'] as const),
    runs: Type.Integer({ description: 'Eligible ones' }),
    events: Type.Integer({ description: 'Runs on which the legs gave out' }),
    median: maybe({ description: 'Null where fewer than five runs went that far' }),
    interval: ofMedian(),
    longest: maybe(),
    says: Type.String(),
    curve: Type.Union([curve, Type.Null()]),
    before: Type.Union(
      [
        Type.Object(
          {
            says: Type.String(),
            runs: Type.Integer(),
            events: Type.Integer(),
            median: maybe(),
            interval: ofMedian(),
            curve,
          },
          closed,
        ),
        Type.Null(),
      ],
      { description: 'The months before, to compare with' },
    ),
    excluded: Type.Array(Type.Object({ because: Type.String(), n: Type.Integer() }, closed)),
    assumed: Type.Array(Type.String()),
  },
  closed,
)

/** Schema of `freshlegs/ledger@1`: why these legs give out, over all seven parts. */
export const ledgerSchema = Type.Object(
  {
    schema: Type.Literal('freshlegs/ledger@1'),
    engine: Type.String(),
    runs: Type.Object({ judged: Type.Integer(), total: Type.Integer() }, closed),
    says: Type.String({ description: 'The answer in one sentence' }),
    survival,
    weighed: Type.Object(
      {
        runs: Type.Integer(),
        events: Type.Integer(),
        concordance: maybe({
          description: 'Of pairs of runs in weeks left out, the share that was ranked rightly; 0.5 is chance',
        }),
        interval: interval('Of that, 80 %'),
        says: Type.String({ description: 'How well what was weighed explains these runs' }),
        apart: Type.Array(Type.String(), {
          description: 'Known of too few runs to be weighed with the rest',
        }),
      },
      closed,
    ),
    parts: Type.Array(part, { description: 'All seven, the likeliest first' }),
    contexts: Type.Array(finding, {
      description: 'Heat and the like: weighed with the rest, no reason of the legs, may explain a run away',
    }),
    advice: Type.Array(
      Type.Object(
        {
          part: oneOf(parts.map(({ id }) => id)),
          cause: Type.String(),
          says: Type.String(),
          because: Type.String(),
        },
        closed,
      ),
      { description: 'One change at a time: the first is for this week' },
    ),
    redFlags: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          says: Type.String(),
          urgency: oneOf(['now', 'today', 'days', 'weeks'] as const),
        },
        closed,
      ),
    ),
  },
  { $id: 'freshlegs/ledger@1', ...closed },
)

export type Ledger = Static<typeof ledgerSchema>
export type Finding = Static<typeof finding>
export type Evidence = Static<typeof evidence>
export type LedgerPart = Static<typeof part>
export type Survival = Static<typeof survival>
