import { closed, maybe, oneOf } from '@freshlegs/domain/schema-words'
import { Type } from 'typebox'
import { defineRoute } from '../route.ts'
import { importProgress } from './imports.ts'
import { bytes, maybeText, nothing, problemDetails } from './words.ts'

const from = oneOf(['measured', 'estimated'])
const figure = Type.Object({ value: Type.Number(), from }, closed)

const profile = Type.Object(
  {
    birthYear: Type.Optional(figure),
    sex: Type.Optional(Type.Object({ value: oneOf(['female', 'male']), from }, closed)),
    massKg: Type.Optional(figure),
    heightM: Type.Optional(figure),
    heartRateMaxBpm: Type.Optional(figure),
    heartRateRestBpm: Type.Optional(figure),
    heartRateThresholdBpm: Type.Optional(figure),
    evidenceWeights: Type.Optional(
      Type.Object(
        {
          value: Type.Record(Type.String({ maxLength: 40 }), Type.Number({ minimum: 0, maximum: 20 }), {
            maxProperties: 20,
          }),
          from,
        },
        {
          description:
            'Weights of the signs that the runner took from their own answers (agreement.refit); without it, those for everybody',
          ...closed,
        },
      ),
    ),
  },
  { title: 'Profile', ...closed },
)

const estimate = Type.Object(
  {
    key: oneOf([
      'heartRateMaxBpm',
      'heartRateRestBpm',
      'heartRateThresholdBpm',
      'massKg',
      'heightM',
      'birthYear',
      'sex',
    ]),
    value: Type.Union([Type.Number(), Type.String(), Type.Null()]),
    interval: Type.Union([Type.Tuple([Type.Number(), Type.Number()]), Type.Null()]),
    basis: Type.String({ description: 'What it was estimated from, or why it cannot be' }),
  },
  closed,
)

const settings = Type.Object(
  {
    units: oneOf(['metric', 'imperial']),
    language: Type.Union(
      [Type.String({ maxLength: 35, pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }), Type.Null()],
      {
        description: 'Of numbers and dates, as BCP 47 has it; null follows the browser',
      },
    ),
    privacyZones: Type.Array(
      Type.Object(
        {
          name: Type.String({ maxLength: 100 }),
          latitudeDeg: Type.Number({ minimum: -90, maximum: 90 }),
          longitudeDeg: Type.Number({ minimum: -180, maximum: 180 }),
          radiusM: Type.Number({ minimum: 50, maximum: 5000 }),
        },
        closed,
      ),
      { maxItems: 50 },
    ),
  },
  { title: 'Settings', ...closed },
)

const reanalysis = Type.Object(
  {
    left: Type.Integer({ description: 'Runs whose report is older than engine or profile' }),
    running: Type.Boolean(),
  },
  { title: 'Reanalysis', ...closed },
)

export const houseRoutes = {
  health: defineRoute({
    method: 'GET',
    url: '/health',
    schema: {
      operationId: 'getHealth',
      summary: 'Who is here',
      response: {
        200: Type.Object(
          {
            name: Type.Literal('freshlegs'),
            version: Type.String(),
            house: Type.String({ description: 'Another one each time the program is started' }),
          },
          { title: 'Health', ...closed },
        ),
      },
    },
  }),
  overview: defineRoute({
    method: 'GET',
    url: '/overview',
    schema: {
      operationId: 'getOverview',
      summary: 'What there is: for the first screen',
      response: {
        200: Type.Object(
          {
            runs: Type.Integer(),
            deleted: Type.Integer(),
            simulated: Type.Integer(),
            firstStartedAt: maybeText(),
            lastStartedAt: maybeText(),
            distanceM: maybe(),
            dataFolder: Type.String(),
            storeKind: Type.String(),
            storeBytes: maybe(),
          },
          { title: 'Overview', ...closed },
        ),
      },
    },
  }),
  profile: defineRoute({
    method: 'GET',
    url: '/profile',
    schema: {
      operationId: 'getProfile',
      summary: 'What is known of the runner, and what their runs let estimate',
      response: {
        200: Type.Object({ profile, estimates: Type.Array(estimate) }, { title: 'ProfilePage', ...closed }),
      },
    },
  }),
  putProfile: defineRoute({
    method: 'PUT',
    url: '/profile',
    schema: {
      operationId: 'putProfile',
      summary: 'Replace it; all runs are judged again in the background',
      body: profile,
      response: { 200: profile, 422: problemDetails },
    },
  }),
  settings: defineRoute({
    method: 'GET',
    url: '/settings',
    schema: {
      operationId: 'getSettings',
      summary: 'Units, language, privacy zones',
      response: { 200: settings },
    },
  }),
  putSettings: defineRoute({
    method: 'PUT',
    url: '/settings',
    schema: {
      operationId: 'putSettings',
      summary: 'Replace them',
      body: settings,
      response: { 200: settings, 422: problemDetails },
    },
  }),
  reanalysis: defineRoute({
    method: 'GET',
    url: '/reanalysis',
    schema: {
      operationId: 'getReanalysis',
      summary: 'Whether runs are judged again',
      response: { 200: reanalysis },
    },
  }),
  reanalyse: defineRoute({
    method: 'POST',
    url: '/reanalysis',
    schema: {
      operationId: 'startReanalysis',
      summary: 'Judge again whatever was judged on another basis',
      response: { 202: reanalysis },
    },
  }),
  addSimulated: defineRoute({
    method: 'POST',
    url: '/simulated-runner',
    schema: {
      operationId: 'addSimulatedRunner',
      summary: 'Add the runs of a runner that nobody is: an import like any other, to be watched as one',
      response: { 202: importProgress },
    },
  }),
  removeSimulated: defineRoute({
    method: 'DELETE',
    url: '/simulated-runner',
    schema: {
      operationId: 'removeSimulatedRunner',
      summary: 'Take them away again',
      response: { 204: nothing },
    },
  }),
  backup: defineRoute({
    method: 'GET',
    url: '/backup',
    schema: {
      operationId: 'getBackup',
      summary: 'Everything in one file, as it is at this moment',
      produces: ['application/octet-stream'],
      response: { 200: bytes, 507: problemDetails },
    },
  }),
  erase: defineRoute({
    method: 'POST',
    url: '/erase',
    schema: {
      operationId: 'eraseEverything',
      summary: 'Really delete everything',
      body: Type.Object({ sure: Type.Literal('delete everything') }, closed),
      response: { 204: nothing, 422: problemDetails },
    },
  }),
}
