import type { Warning } from '@freshlegs/domain'
import { counted } from './counted.ts'
import type { XmlFault } from './read-xml.ts'

/** What is to be said of every recording in a file. */
export function fileWarnings(faults: readonly XmlFault[], untimed: number): readonly Warning[] {
  if (untimed === 0) return faults
  return [
    ...faults,
    { code: 'time.missing', detail: `${counted(untimed, 'track point')} without a time left out` },
  ]
}
