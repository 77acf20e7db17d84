import { extractMark } from '../health/extract-mark.ts'
import { newTextDecoder } from '../new-text-decoder.ts'
import { rootName } from '../xml/root-name.ts'

/**
 * What version of our extract the bytes are: `current`, `other`, or undefined where they are none, as the export of Apple
 * itself, whose outermost element has the same name.
 */
export function extractVersion(bytes: Uint8Array): 'current' | 'other' | undefined {
  if (rootName(bytes) !== 'healthdata') return undefined
  const head = newTextDecoder('utf-8').decode(bytes.subarray(0, searchedBytes))
  const mark = /<HealthData\s[^>]*?\bextract\s*=\s*["']([^"'>]*)["']/i.exec(head)?.[1]
  if (mark === undefined) return undefined
  return mark === extractMark ? 'current' : 'other'
}

/** The mark stands in the first tag, and ours writes nothing long before it. */
const searchedBytes = 4096
