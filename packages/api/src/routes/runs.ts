import { channels, limiters, stoppedByWords } from '@freshlegs/domain'
import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { reportSchema, runEditSchema, runSchema } from '@freshlegs/domain/schemas'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { because, bytes, farthestOffset, maybeText, nothing, problemDetails, runId } from './words.ts'

const lap = Type.Object(
  { fromS: Type.Number(), toS: Type.Number(), distanceM: maybe(), by: Type.String() },
  closed,
)

const runDetail = Type.Object(
  {
    run: runSchema,
    notes: maybeText(),
    deleted: Type.Boolean(),
    report: Type.Union([reportSchema, Type.Null()]),
    problem: Type.Union([because, Type.Null()]),
    laps: Type.Array(lap),
    file: Type.Object(
      {
        name: Type.String(),
        format: Type.String(),
        sizeBytes: Type.Integer(),
        sha256: Type.String(),
        keptAt: Type.String({ format: 'date-time' }),
      },
      closed,
    ),
    mainId: Type.Union([Type.String(), Type.Null()], { description: 'Where this is the lesser recording' }),
    others: Type.Array(runSchema, { description: 'Lesser recordings of the same outing' }),
    newerId: Type.Union([Type.String(), Type.Null()]),
    olderId: Type.Union([Type.String(), Type.Null()]),
  },
  { title: 'RunDetail', ...closed },
)

const listQuery = Type.Object(
  {
    offset: Type.Optional(Type.Integer({ minimum: 0, maximum: farthestOffset, default: 0 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
    order: Type.Optional(oneOf(['newest', 'oldest', 'longest', 'fastest'])),
    text: Type.Optional(Type.String({ maxLength: 200 })),
    limiter: Type.Optional(oneOf([...limiters, 'not-judged'])),
    gear: Type.Optional(Type.String()),
    from: Type.Optional(Type.String({ format: 'date', description: 'By the clock of the run' })),
    to: Type.Optional(Type.String({ format: 'date', description: 'This day included' })),
    deleted: Type.Optional(Type.Boolean()),
  },
  closed,
)

const onSameRoute = Type.Object(
  {
    run: runSchema,
    apartM: Type.Number({ description: 'Mean distance between the two ways' }),
  },
  closed,
)

export const runRoutes = {
  list: defineRoute({
    method: 'GET',
    url: '/runs',
    schema: {
      operationId: 'listRuns',
      summary: 'Runs as lines of a list',
      querystring: listQuery,
      response: {
        200: Type.Object(
          { total: Type.Integer(), runs: Type.Array(runSchema) },
          { title: 'RunPage', ...closed },
        ),
      },
    },
  }),
  get: defineRoute({
    method: 'GET',
    url: '/runs/:id',
    schema: {
      operationId: 'getRun',
      summary: 'Everything about one run but its columns',
      params: runId,
      response: { 200: runDetail, 404: problemDetails },
    },
  }),
  edit: defineRoute({
    method: 'PATCH',
    url: '/runs/:id',
    schema: {
      operationId: 'editRun',
      summary: 'Change a run; it is judged again where that may change the answer',
      params: runId,
      body: runEditSchema,
      response: { 200: runDetail, 404: problemDetails },
    },
  }),
  delete: defineRoute({
    method: 'DELETE',
    url: '/runs/:id',
    schema: {
      operationId: 'deleteRun',
      summary: 'Delete a run; it can be brought back for 30 days',
      params: runId,
      response: { 204: nothing, 404: problemDetails },
    },
  }),
  bringBack: defineRoute({
    method: 'POST',
    url: '/runs/:id/bring-back',
    schema: {
      operationId: 'bringBackRun',
      summary: 'Undo the deletion',
      params: runId,
      response: { 204: nothing, 404: problemDetails },
    },
  }),
  separate: defineRoute({
    method: 'POST',
    url: '/runs/:id/separate',
    schema: {
      operationId: 'separateRun',
      summary: 'This recording is of another outing after all, and stays so',
      params: runId,
      response: { 204: nothing, 404: problemDetails },
    },
  }),
  makeMain: defineRoute({
    method: 'POST',
    url: '/runs/:id/make-main',
    schema: {
      operationId: 'makeMainRun',
      summary: 'Of the recordings of one outing, count this one',
      params: runId,
      response: { 204: nothing, 404: problemDetails },
    },
  }),
  columns: defineRoute({
    method: 'GET',
    url: '/runs/:id/columns',
    schema: {
      operationId: 'getColumns',
      summary: 'The recording in our own format, for drawing',
      params: runId,
      produces: ['application/octet-stream'],
      response: { 200: bytes, 404: problemDetails },
    },
  }),
  given: defineRoute({
    method: 'GET',
    url: '/runs/:id/given',
    schema: {
      operationId: 'getGiven',
      summary: 'What the run is judged with beside its recording: the same for the page as for the store',
      params: runId,
      response: {
        200: Type.Object(
          {
            athlete: Type.Object(
              {
                massKg: Type.Optional(Type.Number()),
                heightM: Type.Optional(Type.Number()),
                birthYear: Type.Optional(Type.Number()),
                sex: Type.Optional(oneOf(['female', 'male'])),
                heartRateMaxBpm: Type.Optional(Type.Number()),
                heartRateRestBpm: Type.Optional(Type.Number()),
                heartRateThresholdBpm: Type.Optional(Type.Number()),
              },
              closed,
            ),
            runnerSaid: Type.Object(
              { stoppedBy: Type.Optional(oneOf(stoppedByWords)), race: Type.Optional(Type.Boolean()) },
              closed,
            ),
            without: Type.Array(oneOf(channels.map(({ id }) => id)), { description: 'Channels left out' }),
          },
          { title: 'Given', ...closed },
        ),
        404: problemDetails,
      },
    },
  }),
  original: defineRoute({
    method: 'GET',
    url: '/runs/:id/original',
    schema: {
      operationId: 'getOriginal',
      summary: 'The file as it came, byte for byte',
      params: runId,
      produces: ['application/octet-stream'],
      response: { 200: bytes, 404: problemDetails },
    },
  }),
  sameRoute: defineRoute({
    method: 'GET',
    url: '/runs/:id/same-route',
    schema: {
      operationId: 'getSameRoute',
      summary: 'Runs that took the same way, oldest first, this one among them',
      params: runId,
      response: {
        200: Type.Object(
          { runs: Type.Array(onSameRoute), refused: maybeText() },
          { title: 'SameRoute', ...closed },
        ),
        404: problemDetails,
      },
    },
  }),
  gear: defineRoute({
    method: 'GET',
    url: '/gear',
    schema: {
      operationId: 'listGear',
      summary: 'Shoes in use, most recently worn first',
      response: { 200: Type.Array(Type.String()) },
    },
  }),
}
