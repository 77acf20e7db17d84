import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { importRoutes } from '@freshlegs/api'
import { answer } from '@freshlegs/domain'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house/house.ts'
import { refusalsCsv } from '../../house/imports/refusals-csv.ts'
import { attachment } from '../attachment.ts'
import { eventTexts } from '../event-texts.ts'
import { on, sent } from '../on.ts'
import { problemOf } from '../problem-of.ts'

export function serveImports(api: FastifyInstance, { imports }: House): void {
  const { list, create, putFile, start, get, events, stop, retry, refusals, remove } = importRoutes
  on(api, list, () => answer(imports.list()))
  on(api, create, async ({ body: { name, anySport = false } }) =>
    answer(await imports.create({ name, anySport })),
  )
  on(api, putFile, ({ params, query, headers, raw }, reply) => {
    // Of another type it was read already as what it says it is, or not at all.
    if (isBytes(headers)) return imports.putFile(params.id, query.path, raw)
    problemOf(reply, 415, 'A file is sent as application/octet-stream.')
    return sent
  })
  on(api, start, ({ params }) => imports.start(params.id))
  on(api, get, ({ params }) => imports.get(params.id))
  on(api, stop, ({ params }) => imports.stop(params.id))
  on(api, retry, ({ params, body: { anySport = false } }) => imports.retry(params.id, { anySport }))
  on(api, remove, ({ params }) => imports.remove(params.id))

  on(api, events, ({ params, headers }, reply) => {
    const gone = new AbortController()
    reply.raw.on('close', () => gone.abort())
    const told = imports.events(params.id, gone.signal)
    if (!told.ok) return told
    // A browser asks again when the answer ends; this is how it is told to leave it once it has seen the end.
    if (headers['last-event-id'] === 'end') {
      reply.code(204).send()
      return sent
    }
    reply.type('text/event-stream').send(Readable.from(eventTexts(told.value)))
    return sent
  })
  on(api, refusals, ({ params }, reply) => {
    const failed = imports.refusals(params.id)
    if (!failed.ok) return failed
    reply
      .header('content-disposition', attachment('refusals.csv'))
      .type('text/csv; charset=utf-8')
      .send(refusalsCsv(failed.value))
    return sent
  })
}

const isBytes = (headers: IncomingHttpHeaders): boolean =>
  /^application\/octet-stream\s*(?:;|$)/i.test(headers['content-type'] ?? '')
