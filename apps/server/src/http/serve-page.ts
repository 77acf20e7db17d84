import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemOf } from './problem-of.ts'

/** The built page. What it shows under a path of its own is the same page: it looks at the path itself. */
export async function servePage(server: FastifyInstance, pageFolder: string): Promise<void> {
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
  server.setNotFoundHandler((request, reply) =>
    isPlaceInPage(request)
      ? reply.sendFile('index.html')
      : problemOf(reply, 404, 'There is nothing at this address.'),
  )
}

/** A person goes there, and it is neither an answer of the house nor a file. */
function isPlaceInPage({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1)
  return (
    (method === 'GET' || method === 'HEAD') &&
    (headers.accept ?? '').includes('text/html') &&
    !/^\/(?:api|assets)(?:\/|$)/.test(path) &&
    !/[.%\\]/.test(path)
  )
}
