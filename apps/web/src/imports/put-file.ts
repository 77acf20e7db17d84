import type { ProblemCode } from '@freshlegs/domain'
import { addressOf } from '../api/client.ts'
import { Gone, Refused } from '../api/problem.ts'
import type { Picked } from './picked.ts'

/**
 * Sends one file of an import and tells how many of its bytes are through. The one request that is not made by the
 * client: only this older way of asking says how far the sending is.
 * @throws Refused, Gone; and an `AbortError` when the signal says stop
 */
export function putFile(
  importId: string,
  { path, file }: Picked,
  { signal, onSent }: { signal: AbortSignal; onSent: (bytes: number) => void },
): Promise<void> {
  return new Promise((settle, refuse) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () => (request.status < 300 ? settle() : refuse(refusalOf(request)))
    request.onerror = () => refuse(new Gone())
    request.onabort = () => refuse(new DOMException(stopped, 'AbortError'))
    request.onloadend = () => signal.removeEventListener('abort', stop)
    request.open('PUT', `${addressOf(`/imports/${importId}/files`)}?path=${encodeURIComponent(path)}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
}

export const stopped = 'It was stopped.'

function refusalOf({ status, responseText }: XMLHttpRequest): Refused {
  try {
    const said: { detail?: string; code?: ProblemCode } = JSON.parse(responseText)
    return new Refused({ status, detail: said.detail ?? `HTTP ${status}`, code: said.code })
  } catch {
    return new Refused({ status, detail: `HTTP ${status}` })
  }
}
