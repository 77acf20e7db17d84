import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { House } from '../house/house.ts'
import { noSuchRun } from '../house/runs/run-detail.ts'
import { unpackZstd } from '../judging/zstd.ts'
import { attachment } from './attachment.ts'
import { sent } from './on.ts'

/** The recording of a run in our own format. It never changes: same run, same columns. */
export async function sendColumns(
  { store, athleteId }: House,
  id: string,
  headers: IncomingHttpHeaders,
  reply: FastifyReply,
) {
  if (!(await store.run(athleteId, id))) return noSuchRun
  const tag = `"${id}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  if (isKnown(headers, tag)) return notModified(reply)
  const packed = await store.columns(athleteId, id)
  if (!packed) return noSuchRun
  reply.type('application/octet-stream').send(asBuffer(unpackZstd(packed)))
  return sent
}

/** The file as it came, under its own name. */
export async function sendOriginal(
  { store, athleteId }: House,
  id: string,
  headers: IncomingHttpHeaders,
  reply: FastifyReply,
) {
  const run = await store.run(athleteId, id)
  if (!run) return noSuchRun
  const { sha256, name } = run.file
  const tag = `"${sha256}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  if (isKnown(headers, tag)) return notModified(reply)
  const original = await store.original(athleteId, sha256)
  if (!original) return noSuchRun
  reply
    .header('content-disposition', attachment(name))
    .type('application/octet-stream')
    .send(asBuffer(unpackZstd(original.packed)))
  return sent
}

function notModified(reply: FastifyReply): typeof sent {
  reply.code(304).send()
  return sent
}

const isKnown = (headers: IncomingHttpHeaders, tag: string): boolean =>
  headers['if-none-match']?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) ?? false

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)
