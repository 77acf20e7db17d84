import { limiters, parts, stoppedByWords } from '@freshlegs/domain'
import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { afterRunSchema, checkInSchema, ledgerSchema, runSchema } from '@freshlegs/domain/schemas'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { problemDetails, runId } from './words.ts'

const day = Type.String({ format: 'date' })
const interval = (description: string) =>
  Type.Union([Type.Tuple([Type.Number(), Type.Number()]), Type.Null()], { description })
const axis = oneOf(['min', 'km', 'kJ/kg'] as const)

const interviewAnswers = Type.Record(
  Type.String({ maxLength: 60 }),
  Type.Union([
    Type.Number(),
    Type.String({ maxLength: 500 }),
    Type.Boolean(),
    Type.Array(Type.String(), { maxItems: 60 }),
  ]),
  { title: 'InterviewAnswers' },
)

const question = Type.Object(
  {
    id: Type.String(),
    part: oneOf(parts.map((part) => part.id)),
    asks: Type.String(),
    kind: oneOf(['choice', 'several', 'number', 'body-map'] as const),
    options: Type.Array(Type.Object({ id: Type.String(), says: Type.String() }, closed), {
      description: 'Of a choice and of several; `none` among several goes with no other',
    }),
    range: Type.Union(
      [Type.Object({ least: Type.Number(), most: Type.Number(), unit: Type.String() }, closed), Type.Null()],
      { description: 'Of a number' },
    ),
  },
  { title: 'Question', ...closed },
)

const interview = Type.Object(
  {
    answers: interviewAnswers,
    next: Type.Union([question, Type.Null()], {
      description: 'The first without an answer; null when all have one',
    }),
    asked: Type.Integer({ description: 'How many were answered' }),
    about: Type.Integer({ description: 'How many there will be, as far as the answers tell' }),
    questions: Type.Array(question, {
      description:
        'All that this runner is asked, in their order, answered ones among them: to go back, and to skip',
    }),
  },
  { title: 'Interview', ...closed },
)

const refit = Type.Object(
  {
    n: Type.Integer({ description: 'Answered runs with signs to weigh' }),
    legs: Type.Integer({ description: 'Runs among them that the runner called legs' }),
    weights: Type.Array(
      Type.Object(
        {
          sign: Type.String({ description: 'Key in evidenceWeights of the profile' }),
          name: Type.String(),
          usual: Type.Number(),
          own: Type.Number(),
          interval: Type.Tuple([Type.Number(), Type.Number()], { description: '80 %' }),
        },
        closed,
      ),
    ),
    loss: Type.Object(
      { usual: Type.Number(), own: Type.Number() },
      { description: 'Mean logarithmic loss on runs that were held back: less is better', ...closed },
    ),
    gain: Type.Object(
      { mean: Type.Number(), standardError: Type.Number() },
      { description: 'By how much own weights are better on these', ...closed },
    ),
    isBetter: Type.Boolean({ description: 'The gain is larger than its standard error: they may be taken' }),
    inUse: Type.Boolean(),
    says: Type.String(),
  },
  closed,
)

const agreement = Type.Object(
  {
    n: Type.Integer(),
    table: Type.Array(
      Type.Object(
        {
          said: oneOf(stoppedByWords),
          limiter: Type.Union([oneOf(limiters), Type.Null()]),
          n: Type.Integer(),
        },
        closed,
      ),
      { description: 'Verdicts made without the answer, against the answer' },
    ),
    says: Type.String(),
    calibration: Type.Union(
      [
        Type.Array(
          Type.Object(
            {
              low: Type.Number(),
              high: Type.Number(),
              n: Type.Integer(),
              legs: Type.Integer(),
              mean: Type.Union([Type.Number(), Type.Null()], {
                description: 'Mean leg figure of these runs; null where there are none',
              }),
            },
            closed,
          ),
        ),
        Type.Null(),
      ],
      {
        description:
          'Once there are 30 answers: of runs with such signs of legs, how many the runner called legs',
      },
    ),
    refit: Type.Union([refit, Type.Null()], {
      description:
        'Once there are 100 answers, 50 of them on runs with signs to weigh: weights of the signs as these answers have them. They are in use while the profile holds them as evidenceWeights',
    }),
  },
  { title: 'Agreement', ...closed },
)

const loads = Type.Object(
  {
    weeks: Type.Array(
      Type.Object(
        {
          monday: day,
          legLoad: Type.Union([Type.Number(), Type.Null()], {
            description: '1 is the mean week of the six before',
          }),
          legLoadInterval: interval('80 %: six weeks tell only so much of what a usual week is'),
          legLoadH: maybe(),
          legLoadHInterval: interval(
            'From what was recorded to that much more, if the rest of the week was like it',
          ),
          heartLoad: Type.Union([Type.Number(), Type.Null()], {
            description: 'TRIMP; null where no heart rate is known',
          }),
          heartLoadInterval: interval('As that of legLoadH'),
          heartLoadRatio: maybe(),
          heartLoadRatioInterval: interval('As that of legLoad'),
        },
        closed,
      ),
    ),
    says: Type.String(),
    assumed: Type.Array(Type.String()),
  },
  { title: 'Loads', ...closed },
)

export const reasonRoutes = {
  ledger: defineRoute({
    method: 'GET',
    url: '/ledger',
    schema: {
      operationId: 'getLedger',
      summary: 'Why these legs give out, over all runs: freshlegs/ledger@1',
      querystring: Type.Object({ axis: Type.Optional(axis) }, closed),
      response: { 200: ledgerSchema },
    },
  }),
  runLedger: defineRoute({
    method: 'GET',
    url: '/runs/:id/ledger',
    schema: {
      operationId: 'getRunLedger',
      summary: 'The same for one run, beside a like one on which the legs held',
      params: runId,
      response: {
        200: Type.Object(
          {
            findings: Type.Array(
              Type.Object(
                {
                  cause: Type.String(),
                  part: oneOf(parts.map((part) => part.id)),
                  name: Type.String(),
                  status: oneOf(['for', 'against', 'no-data'] as const),
                  says: Type.String(),
                  strength: maybe(),
                  interval: Type.Union([Type.Tuple([Type.Number(), Type.Number()]), Type.Null()]),
                  fromS: Type.Optional(Type.Number()),
                  toS: Type.Optional(Type.Number()),
                },
                closed,
              ),
            ),
            around: Type.Union([Type.String(), Type.Null()], {
              description: 'Where heat or height alone may explain it',
            }),
            like: Type.Union([
              Type.Object({ run: runSchema, says: Type.Array(Type.String()) }, closed),
              Type.Null(),
            ]),
          },
          { title: 'RunLedger', ...closed },
        ),
        404: problemDetails,
      },
    },
  }),
  answers: defineRoute({
    method: 'GET',
    url: '/runs/:id/answers',
    schema: {
      operationId: 'getAnswers',
      summary: 'What the runner said of a run',
      params: runId,
      response: { 200: afterRunSchema, 404: problemDetails },
    },
  }),
  putAnswers: defineRoute({
    method: 'PUT',
    url: '/runs/:id/answers',
    schema: {
      operationId: 'putAnswers',
      summary:
        'Replace all of it, what is left out was not said; the run is judged again where that may change the answer',
      params: runId,
      body: afterRunSchema,
      response: { 200: afterRunSchema, 404: problemDetails, 422: problemDetails },
    },
  }),
  unanswered: defineRoute({
    method: 'GET',
    url: '/unanswered',
    schema: {
      operationId: 'listUnanswered',
      summary: 'Runs of the last weeks of which nothing was said yet, the one worth most first',
      response: { 200: Type.Array(runSchema) },
    },
  }),
  checkIns: defineRoute({
    method: 'GET',
    url: '/check-ins',
    schema: {
      operationId: 'listCheckIns',
      summary: 'Mornings, oldest first; what was not said but came with an export is marked as imported',
      querystring: Type.Object({ from: Type.Optional(day), to: Type.Optional(day) }, closed),
      response: { 200: Type.Array(checkInSchema) },
    },
  }),
  putCheckIn: defineRoute({
    method: 'PUT',
    url: '/check-ins/:day',
    schema: {
      operationId: 'putCheckIn',
      summary:
        'One morning; replaces what was said of it, and takes it away where nothing is said. What is imported need not be left out: given back as it was told, it stays imported',
      params: Type.Object({ day }, closed),
      body: checkInSchema,
      response: { 200: checkInSchema, 422: problemDetails },
    },
  }),
  interview: defineRoute({
    method: 'GET',
    url: '/interview',
    schema: {
      operationId: 'getInterview',
      summary: 'The first interview: what was answered, and the next question',
      response: { 200: interview },
    },
  }),
  putInterview: defineRoute({
    method: 'PUT',
    url: '/interview',
    schema: {
      operationId: 'putInterview',
      summary: 'Replace the answers',
      body: interviewAnswers,
      response: { 200: interview, 422: problemDetails },
    },
  }),
  runByHand: defineRoute({
    method: 'POST',
    url: '/runs-by-hand',
    schema: {
      operationId: 'addRunByHand',
      summary: 'A run without a recording; the same day, distance and time once more is the same run',
      body: Type.Object(
        {
          day,
          distanceM: Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 }),
          movingS: Type.Number({ exclusiveMinimum: 0, maximum: 400_000 }),
          name: Type.Optional(Type.String({ maxLength: 200 })),
          said: Type.Optional(afterRunSchema),
        },
        closed,
      ),
      response: { 201: runSchema, 422: problemDetails },
    },
  }),
  agreement: defineRoute({
    method: 'GET',
    url: '/agreement',
    schema: {
      operationId: 'getAgreement',
      summary: 'How often the verdict agreed with the runner',
      response: { 200: agreement },
    },
  }),
  loads: defineRoute({
    method: 'GET',
    url: '/loads',
    schema: {
      operationId: 'getLoads',
      summary: 'Leg load and heart load by week, apart',
      querystring: Type.Object({ from: Type.Optional(day), to: Type.Optional(day) }, closed),
      response: { 200: loads },
    },
  }),
}
