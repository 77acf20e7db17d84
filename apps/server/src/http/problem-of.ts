import type { Problem } from '@freshlegs/domain'
import type { FastifyReply } from 'fastify'
import { statusOf } from './status-of.ts'

/** What of a reply is needed to refuse, whatever its route says of answers. */
type Reply = Pick<FastifyReply, 'code' | 'headers' | 'send'>

/** Answers with a problem of RFC 9457, where the refusal has no code of ours. */
export const problemOf = (reply: Reply, status: number, detail: string) =>
  reply.code(status).headers(ofProblems).send({ status, detail })

/** Answers with one of our own refusals. */
export const refuseWith = (reply: Reply, { code, detail, pointer }: Problem) =>
  reply
    .code(statusOf(code))
    .headers(ofProblems)
    .send({ status: statusOf(code), code, detail, ...(pointer === undefined ? {} : { pointer }) })

const ofProblems = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
