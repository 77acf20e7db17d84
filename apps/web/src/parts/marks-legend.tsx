import { VerdictLegend } from '../verdict/verdict-legend.tsx'
import { Folded } from './folded.tsx'
import { roomy, useMedia } from './use-media.ts'

/** What the marks mean: in a line where there is room, else folded away. */
export function MarksLegend() {
  return useMedia(roomy) ? (
    <VerdictLegend />
  ) : (
    <Folded summary="What the marks mean">{() => <VerdictLegend />}</Folded>
  )
}
