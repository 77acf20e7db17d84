import { StoreFailure } from '@freshlegs/store'
import type { FastifyError, FastifyInstance } from 'fastify'
import { logFault } from '../log-fault.ts'
import { problemOf, refuseWith } from './problem-of.ts'

/** What goes wrong is answered as a problem too, and says nothing of our insides. */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, _, reply) => {
    if (error instanceof StoreFailure) return refuseWith(reply, error.problem)
    if (error.validation) {
      const [first] = error.validation
      return refuseWith(reply, {
        code: 'input.invalid',
        detail: `${error.validationContext ?? 'request'} ${first?.message ?? 'is not what it should be'}`,
        pointer: first?.instancePath ?? '',
      })
    }
    const status = error.statusCode ?? 500
    if (status < 500) return problemOf(reply, status, 'This request makes no sense here.')
    logFault(error)
    return problemOf(reply, 500, 'Something broke inside Freshlegs.')
  })
}
