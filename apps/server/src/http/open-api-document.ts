import fastifySwagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { routes } from '@freshlegs/api'
import { type FastifyInstance, fastify } from 'fastify'
import { program } from './health.ts'
import { plainJson } from './plain-json.ts'
import { type Json, tidyDocument } from './tidy-document.ts'

/** The description of all routes, as the server itself gives it at `/api/v1/openapi.json`. Needs no house. */
export async function openApiDocument(): Promise<Json> {
  const server = fastify()
  server.setSerializerCompiler(plainJson)
  await server.register(fastifySwagger, openApiOptions)
  server.register(
    async (api) => {
      for (const route of routes) api.route({ ...route, handler: async () => '' })
    },
    { prefix: '/api/v1' },
  )
  await server.ready()
  return describedBy(server)
}

/** Of a server that is ready. */
export const describedBy = (server: FastifyInstance): Json => tidyDocument(server.swagger(), routes)

export const openApiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Freshlegs',
      version: program.version,
      description:
        'What the page asks of the program on the same machine. Numbers are in SI units, which their names end in; null is unknown.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
  },
}
