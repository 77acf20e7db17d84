import type { FastifyReply } from 'fastify'
import type { House } from '../house/house.ts'
import { noSuchRun } from '../house/runs/run-detail.ts'
import { unpackZstd } from '../judging/zstd.ts'
import { attachment } from './attachment.ts'
import { sent } from './on.ts'

/** The recording of a run in our own format. */
export async function sendColumns({ store, athleteId }: House, id: string, reply: FastifyReply) {
  const packed = await store.columns(athleteId, id)
  if (!packed) return noSuchRun
  reply.type('application/octet-stream').send(asBuffer(unpackZstd(packed)))
  return sent
}

/** The file as it came, under its own name. */
export async function sendOriginal({ store, athleteId }: House, id: string, reply: FastifyReply) {
  const run = await store.run(athleteId, id)
  const original = run && (await store.original(athleteId, run.file.sha256))
  if (!original) return noSuchRun
  reply
    .header('content-disposition', attachment(original.name))
    .type('application/octet-stream')
    .send(asBuffer(unpackZstd(original.packed)))
  return sent
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)
