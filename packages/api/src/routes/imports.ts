import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { importSchema } from '@freshlegs/domain/schemas'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { because, importId, maybeText, nothing, problemDetails } from './words.ts'

/**
 * Where an import is; also every message of its events. It is `receiving` files until it is started, and `waiting`
 * while another one runs.
 */
export const importProgress = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    state: oneOf(['receiving', 'waiting', 'running', 'done', 'stopped']),
    startedAt: Type.String({ format: 'date-time' }),
    done: Type.Integer({ description: 'Items looked at' }),
    of: Type.Union([Type.Integer(), Type.Null()], { description: 'Items known so far; may grow' }),
    share: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description:
        'How much of it is done, by size: what is packed within it counts before it is known what it is',
    }),
    perSecond: maybe(),
    leftS: maybe(),
    now: maybeText(),
    problem: Type.Union([because, Type.Null()], { description: 'Why it stopped, where nobody stopped it' }),
    simulated: Type.Boolean(),
    canRetry: Type.Boolean({ description: 'Its files are still here, and some of them were not taken in' }),
    outcome: importSchema,
  },
  { title: 'ImportProgress', ...closed },
)

export const importRoutes = {
  list: defineRoute({
    method: 'GET',
    url: '/imports',
    schema: {
      operationId: 'listImports',
      summary: 'Imports, newest first',
      response: { 200: Type.Array(importProgress) },
    },
  }),
  create: defineRoute({
    method: 'POST',
    url: '/imports',
    schema: {
      operationId: 'createImport',
      summary: 'Begin an import: its files follow one by one, then `start`',
      body: Type.Object(
        { name: Type.String({ minLength: 1, maxLength: 300 }), anySport: Type.Optional(Type.Boolean()) },
        closed,
      ),
      response: { 201: importProgress },
    },
  }),
  putFile: defineRoute({
    method: 'PUT',
    url: '/imports/:id/files',
    schema: {
      operationId: 'putImportFile',
      summary: 'One file of the import, as it is; the same path again replaces it',
      params: importId,
      querystring: Type.Object({ path: Type.String({ minLength: 1, maxLength: 1000 }) }, closed),
      consumes: ['application/octet-stream'],
      response: { 204: nothing, 404: problemDetails, 422: problemDetails, 507: problemDetails },
    },
  }),
  start: defineRoute({
    method: 'POST',
    url: '/imports/:id/start',
    schema: {
      operationId: 'startImport',
      summary: 'All files are there: read, judge, keep. Goes on when nobody watches',
      params: importId,
      response: { 202: importProgress, 404: problemDetails },
    },
  }),
  get: defineRoute({
    method: 'GET',
    url: '/imports/:id',
    schema: {
      operationId: 'getImport',
      summary: 'Where an import is',
      params: importId,
      response: { 200: importProgress, 404: problemDetails },
    },
  }),
  events: defineRoute({
    method: 'GET',
    url: '/imports/:id/events',
    schema: {
      operationId: 'watchImport',
      summary: 'Server-sent events: `progress` with where it is, the last one when it is over',
      params: importId,
      produces: ['text/event-stream'],
      response: { 200: Type.String(), 404: problemDetails },
    },
  }),
  stop: defineRoute({
    method: 'POST',
    url: '/imports/:id/stop',
    schema: {
      operationId: 'stopImport',
      summary: 'Stop; what is kept is kept, and `start` goes on with the rest',
      params: importId,
      response: { 202: importProgress, 404: problemDetails },
    },
  }),
  retry: defineRoute({
    method: 'POST',
    url: '/imports/:id/retry',
    schema: {
      operationId: 'retryImport',
      summary: 'Look again at what was refused',
      params: importId,
      body: Type.Object({ anySport: Type.Optional(Type.Boolean()) }, closed),
      response: { 202: importProgress, 404: problemDetails },
    },
  }),
  refusals: defineRoute({
    method: 'GET',
    url: '/imports/:id/refusals.csv',
    schema: {
      operationId: 'getRefusals',
      summary: 'What was refused: path, code, reason',
      params: importId,
      produces: ['text/csv'],
      response: { 200: Type.String(), 404: problemDetails },
    },
  }),
  remove: defineRoute({
    method: 'DELETE',
    url: '/imports/:id',
    schema: {
      operationId: 'removeImport',
      summary:
        'Forget the import, the files left of it and what it told of mornings; the runs that were kept stay',
      params: importId,
      response: { 204: nothing, 404: problemDetails },
    },
  }),
}
