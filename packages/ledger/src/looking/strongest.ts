import type { Evidence } from '@freshlegs/domain'
import type { Seen } from '../cause.ts'

/** The runs among some that show a cause best, as an evidence names them: at most ten. */
export function strongest({ history, exposures }: Seen, among: readonly number[]): Evidence['runs'] {
  return among
    .filter((i) => exposures[i]! > 0)
    .toSorted((a, b) => exposures[b]! - exposures[a]!)
    .slice(0, 10)
    .map((i) => ({ id: history.runs[i]!.id }))
}
