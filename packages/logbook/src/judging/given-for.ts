import type { Athlete, ChannelId, OwnWeights, RunSummary } from '@freshlegs/domain'
import type { Profile } from '@freshlegs/store/contract'
import type { JudgeGiven } from './judge-given.ts'

/** What a run is judged with: the runner's profile, and what they said of this run. */
export function givenFor(profile: Profile, edits: JudgedEdits): Required<JudgeGiven> {
  const { race, stoppedBy, heartRateIgnored } = edits
  return {
    athlete: athleteOf(profile),
    runnerSaid: { ...(stoppedBy !== null && { stoppedBy }), ...(race !== null && { race }) },
    without: heartRateIgnored ? heartRateChannels : [],
  }
}

/** What of a runner's edits a judgement depends on. */
export type JudgedEdits = Pick<RunSummary, 'race' | 'stoppedBy' | 'heartRateIgnored'>

export const noEdits: JudgedEdits = { race: null, stoppedBy: null, heartRateIgnored: false }

const heartRateChannels: readonly ChannelId[] = ['heartRateBpm']

/** Estimated or measured, a value that the runner keeps in the profile is what they go by. */
const athleteOf = (profile: Profile): Athlete & OwnWeights =>
  Object.fromEntries(Object.entries(profile).map(([key, { value }]) => [key, value]))
