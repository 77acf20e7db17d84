import type { Run } from '@freshlegs/analysis'
import type { ChannelId } from '@freshlegs/domain'
import type { Finding } from '../findings/finding.ts'
import type { Measure } from '../words/measure.ts'

/** One chart: what it is drawn from, and what it says. A new one is a file in `list/` and a line in its index. */
export interface ChartSpec {
  readonly id: string
  /** As a runner says it, for tables and for reading aloud. */
  readonly name: string
  /** Where the report says why it is not drawn although it was recorded. */
  readonly channel?: ChannelId
  /** Which of the two meanings it shows, if any. */
  readonly tone: 'legs' | 'lungs' | 'ink'
  readonly measure: Measure
  readonly finding: Finding
  /** The column, in SI; nothing where it was not recorded. */
  readonly column: (run: Run) => Float64Array | undefined
  /** A second, fainter line behind, and what it is. */
  readonly behind?: {
    readonly name: string
    readonly column: (run: Run) => Float64Array | undefined
  }
  /** Half the width of the mean that is drawn. */
  readonly smoothS: number
  /** Least height of the scale, so that a steady run looks steady. In the column's unit. */
  readonly leastSpan: number
  /** Filled down to the bottom, and low. */
  readonly floor?: boolean
  /** Where the axis has its marks; otherwise round numbers of the shown unit. */
  readonly paceMarks?: boolean
}
