import type { RunSummary } from '@freshlegs/domain'
import { datedRuns } from '../history/dated-runs.ts'
import { dateOf, dayOfDate, type OffsetAt } from '../history/day-of.ts'
import { unansweredSettings } from './settings.ts'

/** Runs of the last weeks of which it was not said what gave out first, the ones that would tell most first. */
export function unanswered(
  runs: Iterable<RunSummary>,
  { today, offsetAt }: { readonly today: string; readonly offsetAt?: OffsetAt },
): RunSummary[] {
  const { daysBack, shortestS, most } = unansweredSettings
  const from = dateOf(dayOfDate(today) - daysBack)
  return datedRuns(runs, { from, ...(offsetAt && { offsetAt }) })
    .map(({ run }) => run)
    .filter(({ ignored, simulated, stoppedBy }) => !ignored && !simulated && stoppedBy === null)
    .filter(({ movingS }) => (movingS ?? 0) >= shortestS)
    .reverse()
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, most)
}

/** In minutes of running: who faded or cannot be judged tells as much as a longer run. */
function worth({ movingS, limiter }: RunSummary): number {
  const { fadedMin, unjudgedMin } = unansweredSettings
  const minutes = (movingS ?? 0) / 60
  if (limiter === null || limiter === 'cannot-tell') return minutes + unjudgedMin
  return limiter === 'no-fade' ? minutes : minutes + fadedMin
}
