import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/queries.ts'
import type { Run } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { RunLink } from '../parts/run-link.tsx'
import { runTitle } from '../runs/run-title.ts'
import { measures } from '../words/measure.ts'

/** Of the longest runs, the one with the most signs of tired legs. Which, not how much: that is told on its page. */
export function NearestToGoing() {
  const { data } = useQuery(queries.runs({ offset: 0, limit: 100, order: 'longest' }))
  const run = data ? nearestToGoing(data.runs) : null
  return (
    run && (
      <p>
        Nearest to going: <RunLink id={run.id}>{runTitle(run)}</RunLink>,{' '}
        <NumberWithUnit measure={measures.distance} value={run.distanceM} />. Of your longest runs it shows
        the most signs of tired legs.
      </p>
    )
  )
}

/** Null where no run has a leg figure above nothing. */
function nearestToGoing(runs: readonly Run[]): Run | null {
  const signs = ({ index }: Run) => index ?? 0
  const [nearest] = runs
    .filter((run) => !run.ignored && signs(run) > 0)
    .toSorted((a, b) => signs(b) - signs(a))
  return nearest ?? null
}
