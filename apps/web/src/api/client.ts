import { newClient } from '@freshlegs/api/client'
import { problems } from '@freshlegs/domain'
import { Gone, Refused } from './problem.ts'

/** The server that this page came from. */
export const api = newClient()

/** Where an answer lies that the browser fetches by itself: a download, a stream of events. */
export const addressOf = (path: `/${string}`): string => `/api/v1${path}`

/**
 * What was answered, without its envelope. Which schema that is says the caller: the client's own types lose keys that
 * can only be null.
 * @throws Refused when the answer is a problem
 * @throws Gone when nobody answered
 */
export async function answered<Data = void>(asked: Promise<Answer>): Promise<Data> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    // The browser says no more than that it came to nothing; an abandoned question is no failure of the server.
    throw failure instanceof TypeError ? new Gone() : failure
  })
  if (response.ok) return data as Data
  throw new Refused({
    status: response.status,
    detail: error?.detail ?? `HTTP ${response.status}`,
    code: problems.find(({ code }) => code === error?.code)?.code,
  })
}

interface Answer {
  readonly data?: unknown
  readonly error?: { readonly detail?: string; readonly code?: string } | undefined
  readonly response: Response
}
