import type { FastifyReply } from 'fastify'

/** Answers with a problem of RFC 9457. */
export const problemOf = (reply: FastifyReply, status: number, detail: string): FastifyReply =>
  reply.code(status).type('application/problem+json').send({ status, detail })
