import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { components, paths } from './openapi.d.ts'

/** What the server says and is told, by name: `Schemas['Run']`. */
export type Schemas = components['schemas']
export type FreshlegsClient = Client<paths>

/**
 * Asks the server, typed by the document that it describes itself with. Refusals come back as `error`, a problem with
 * a code where there is one; only a request that never arrived throws.
 */
export const newClient = (options: ClientOptions = {}): FreshlegsClient =>
  createClient<paths>({ baseUrl: '/api/v1', ...options })
