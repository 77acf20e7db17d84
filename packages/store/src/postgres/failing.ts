import type { Problem } from '@freshlegs/domain'
import { StoreFailure } from '../store.ts'

/** Does it; what the server or the way to it refuses becomes a failure with a code, without a word of the password. */
export async function failing<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? new StoreFailure(problem) : error
  }
}

/** Undefined where it is our bug, or may go well another time. */
function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined
  const state = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Only the server's own words are repeated: an address may hold part of a password with a wrong sign in it.
  const said = /^[0-9A-Z]{5}$/.test(state) ? error.message : state || 'the connection broke off'
  if (room.test(state)) {
    const detail = `the PostgreSQL server has no room left (${said}); nothing of the last step was kept`
    return { code: 'store.full', detail }
  }
  if (damage.test(state)) {
    return { code: 'store.damaged', detail: `the PostgreSQL server cannot read what it kept (${said})` }
  }
  if (unreachable.test(state) || brokenOff.test(error.message)) {
    return { code: 'store.unavailable', detail: `the PostgreSQL server cannot be used (${said})` }
  }
  return undefined
}

/** Classes of https://www.postgresql.org/docs/15/errcodes-appendix.html, and what the system says of a connection. */
const room = /^53100$/
const damage = /^XX00[12]$/
const unreachable =
  /^(08...|28...|3D000|25006|42501|53[^1]..|57P0.|E[A-Z_]{3,}|ERR_.*|SELF_SIGNED.*|.*CERT.*)$/
const brokenOff = /^(Connection terminated|Client has encountered|timeout exceeded|The server does not)|^SASL/
