import type { Problem } from '@freshlegs/domain'
import type { Limits } from '../limits.ts'
import type { Entry } from './container.ts'

/** Whether an entry says of itself that it is a bomb. Not to be asked of tables: dull XML may be packed very well. */
export function ratioProblem(entry: Entry, limits: Limits): Problem | undefined {
  const { sizeBytes, packedBytes } = entry
  if (sizeBytes <= limits.ratioFromBytes || sizeBytes <= packedBytes * limits.ratio) return undefined
  return {
    code: 'archive.too-large-inside',
    detail: `${packedBytes} bytes say they unpack to ${sizeBytes}, more than ${limits.ratio} times as much`,
  }
}
