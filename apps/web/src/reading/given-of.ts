import type { Given } from '@freshlegs/analysis'
import { type Athlete, channels, stoppedByWords } from '@freshlegs/domain'
import type { Given as GivenByServer } from '../api/schemas.ts'

/** What the server says a run is judged with, in the words of the analysis. What those do not know is left out. */
export function givenOf({ athlete, runnerSaid, without }: GivenByServer): Given {
  const stoppedBy = stoppedByWords.find((word) => word === runnerSaid.stoppedBy)
  const { race } = runnerSaid
  return {
    athlete: athleteOf(athlete),
    runnerSaid: { ...(stoppedBy && { stoppedBy }), ...(race !== undefined && { race }) },
    without: channels.map(({ id }) => id).filter((id) => without.includes(id)),
  }
}

function athleteOf(athlete: GivenByServer['athlete']): Athlete {
  const figures: { [Key in (typeof figureKeys)[number]]?: number } = {}
  for (const key of figureKeys) {
    const figure = athlete[key]
    if (typeof figure === 'number') figures[key] = figure
  }
  const { sex } = athlete
  return sex === 'female' || sex === 'male' ? { ...figures, sex } : figures
}

const figureKeys = [
  'massKg',
  'heightM',
  'birthYear',
  'heartRateMaxBpm',
  'heartRateRestBpm',
  'heartRateThresholdBpm',
] as const satisfies readonly (keyof Athlete)[]
