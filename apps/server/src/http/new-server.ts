import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { type FastifyInstance, fastify } from 'fastify'
import { type Health, health } from './health.ts'
import { hostIsOurs } from './host-is-ours.ts'
import { problemOf } from './problem-of.ts'
import { securityHeaders } from './security-headers.ts'

/** The whole server, not yet listening: the built page in `pageFolder`, and `/api/v1/health`. */
export async function newServer(pageFolder: string): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true })

  server.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders)
    if (!hostIsOurs(request.headers.host)) {
      return problemOf(reply, 421, 'This address does not belong to Freshlegs.')
    }
  })
  server.setNotFoundHandler((_, reply) => problemOf(reply, 404, 'There is nothing at this address.'))
  server.setErrorHandler((error, _, reply) => {
    // A request that is wrong in itself is refused; anything else is our bug, said where we can see it.
    const status = statusOf(error)
    if (status < 500) return problemOf(reply, status, 'This request makes no sense here.')
    console.error(error)
    return problemOf(reply, 500, 'Something broke inside Freshlegs.')
  })

  server.get<{ Reply: Health }>('/api/v1/health', async () => health)
  await server.register(fastifyStatic, {
    root: pageFolder,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of assets change with their contents; the page that names them does not.
      const kept = path.startsWith(join(pageFolder, 'assets'))
      reply.header('cache-control', kept ? 'max-age=31536000, immutable' : 'no-cache')
    },
  })
  return server
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' ? status : 500
}
