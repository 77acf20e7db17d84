import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request was made by our own page, or by a program of the runner. Any page in the browser can make it send
 * requests here, and other pages of this machine count as neighbours to it (`same-site`): they are refused, whatever
 * they ask for. Browsers always say where a request comes from that changes something; programs say nothing.
 */
export function comesFromUs(method: string, headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers
  if (origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`) return false
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin') return true
  // Typed into the address bar, or a bookmark: harmless where it only reads.
  return site === 'none' && (method === 'GET' || method === 'HEAD')
}
