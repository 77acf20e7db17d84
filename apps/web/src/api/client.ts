import { newClient } from '@freshlegs/api/client'
import { Gone, Refused } from './problem.ts'

/** The server that this page came from. */
export const api = newClient()

/** Where an answer lies that the browser fetches by itself: a download, a stream of events. */
export const addressOf = (path: `/${string}`): string => `/api/v1${path}`

/**
 * What was answered, without its envelope.
 * @throws Refused when the answer is a problem
 * @throws Gone when nobody answered
 */
export async function answered<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    // The browser says no more than that it came to nothing; an abandoned question is no failure of the server.
    throw failure instanceof TypeError ? new Gone() : failure
  })
  if (response.ok) return data as Data
  throw new Refused({ status: response.status, detail: `HTTP ${response.status}`, ...error })
}

interface Answer<Data> {
  readonly data?: Data
  readonly error?: Problem | undefined
  readonly response: Response
}

type Problem = Partial<Pick<Refused, 'status' | 'code'>> & { readonly detail?: string }
