import type { AfterRun } from '@freshlegs/domain'
import type { KeptPast } from '@freshlegs/store/contract'

/**
 * What the runner said of a run. What they tapped on the watch is an answer too, until they give another or take it
 * back, which null does.
 */
export function answersOf({ summary, past, said }: Pick<KeptPast, 'summary' | 'past' | 'said'>): AfterRun {
  const { effortCr10 = null, feelRatio = null } = past ?? {}
  const { stoppedBy, race } = summary
  return {
    ...(effortCr10 !== null && { effortCr10 }),
    ...(feelRatio !== null && { feelRatio }),
    ...said,
    ...(stoppedBy !== null && { stoppedBy }),
    ...(race !== null && { race }),
  }
}
