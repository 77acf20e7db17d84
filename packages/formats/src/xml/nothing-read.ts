import { type Result, refuse } from '@freshlegs/domain'
import { counted } from './counted.ts'
import type { XmlFault } from './read-xml.ts'

/** What was found where no recorded point was. */
export interface Found {
  readonly faults: readonly XmlFault[]
  readonly untimed: number
  /** In words, what the file does hold. */
  readonly holds: string
}

/** The refusal of a file without a single point that could be kept: damaged, without times, or no recording. */
export function nothingRead({ faults, untimed, holds }: Found): Result<never> {
  if (untimed > 0) {
    return refuse({
      code: 'recording.no-time',
      detail: `${counted(untimed, 'track point')} and not one has a time`,
    })
  }
  const [fault] = faults
  return fault === undefined
    ? refuse({ code: 'format.not-an-activity', detail: `it holds ${holds}, but no recorded point` })
    : refuse({ ...fault, detail: `${fault.detail}, and no track point could be read` })
}
