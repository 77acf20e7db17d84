import type { Problem } from '@freshlegs/domain'
import { isSystemError, reasonOf } from '../unreadable.ts'

/** What a failure while reading an archive means to a runner. */
export function zipProblem(error: unknown): Problem {
  if (isSystemError(error)) return { code: 'input.unreadable', detail: reasonOf(error) }
  const detail = error instanceof Error ? error.message : 'it could not be read'
  // yauzl gives up at the first entry of this kind, and says so only in words.
  if (detail.includes('strong encryption')) return { code: 'archive.encrypted', detail: 'it is encrypted' }
  return { code: 'archive.corrupt', detail: lower(detail) }
}

const lower = (sentence: string): string =>
  (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, '')
