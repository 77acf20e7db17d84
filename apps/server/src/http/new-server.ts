import fastifySwagger from '@fastify/swagger'
import { houseRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import { type FastifyInstance, type FastifyReply, fastify } from 'fastify'
import type { House } from '../house/house.ts'
import { answerErrors } from './answer-errors.ts'
import { comesFromUs } from './comes-from-us.ts'
import { program } from './health.ts'
import { holdAgainstSchema } from './hold-against-schema.ts'
import { hostIsOurs } from './host-is-ours.ts'
import { on } from './on.ts'
import { describedBy, openApiOptions } from './open-api-document.ts'
import { plainJson } from './plain-json.ts'
import { problemOf } from './problem-of.ts'
import { serveHistory } from './routes/history.ts'
import { serveHouse } from './routes/house.ts'
import { serveImports } from './routes/imports.ts'
import { serveReasons } from './routes/reasons.ts'
import { serveRuns } from './routes/runs.ts'
import { securityHeaders } from './security-headers.ts'
import { servePage } from './serve-page.ts'

/** The whole server, not yet listening: the built page, and what it asks of the house below `/api/v1`. */
export async function newServer(pageFolder: string, house: House): Promise<FastifyInstance> {
  const server = fastify({
    forceCloseConnections: true,
    // To ask for the head of a backup would make one.
    exposeHeadRoutes: false,
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 100 },
    // An address that is none comes by no hook.
    frameworkErrors: (_, _request, reply) =>
      problemOf(reply.headers(securityHeaders), 400, 'This is no address.'),
  })
  server.setValidatorCompiler(holdAgainstSchema)
  server.setSerializerCompiler(plainJson)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (!hostIsOurs(request.headers.host))
      return problemOf(reply, 421, 'This address does not belong to Freshlegs.')
    // Links from elsewhere may lead to the page; no other page changes anything, or asks the house.
    if (request.method !== 'GET' && !comesFromUs(request.method, request.headers)) return notFromUs(reply)
  })
  answerErrors(server)
  // A form of another page can send text without asking; JSON it cannot.
  server.removeContentTypeParser('text/plain')
  // Files are read as they come, by their route.
  server.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null))

  await server.register(fastifySwagger, openApiOptions)
  await server.register(
    async (api) => {
      // Nobody's health lies about in a cache.
      api.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        // Here, where it is known which route it is, however its address was spelt.
        if (!comesFromUs(request.method, request.headers)) return notFromUs(reply)
      })
      api.get('/openapi.json', { schema: { hide: true } }, () => describedBy(server))
      on(api, houseRoutes.health, () => answer({ ...program, house: house.id }))
      serveHouse(api, house)
      serveRuns(api, house)
      serveHistory(api, house)
      serveImports(api, house)
      serveReasons(api, house)
    },
    { prefix: '/api/v1' },
  )
  await servePage(server, pageFolder)
  return server
}

const notFromUs = (reply: FastifyReply) =>
  problemOf(reply, 403, 'This request did not come from Freshlegs’ own page.')
