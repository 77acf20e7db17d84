import type { Athlete, Recording } from '@freshlegs/domain'
import type { Given } from './analysis.ts'
import type { Run } from './run.ts'
import type { Known } from './verdict/known.ts'

/** What the verdict is told of a run and its runner beside the bins. */
export function knownOf(recording: Recording, run: Run, athlete: Athlete, { runnerSaid }: Given): Known {
  const { heartRateMaxBpm, heartRateRestBpm, heartRateThresholdBpm } = athlete
  return {
    totalDistanceM: run.distanceM.at(-1) ?? NaN,
    laps: recording.laps,
    steps: recording.steps,
    ...(heartRateMaxBpm !== undefined && { heartRateMaxBpm }),
    ...(heartRateRestBpm !== undefined && { heartRateRestBpm }),
    ...(heartRateThresholdBpm !== undefined && { heartRateThresholdBpm }),
    ...(runnerSaid && { runnerSaid }),
  }
}
