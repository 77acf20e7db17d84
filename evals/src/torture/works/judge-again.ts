import type { Work } from '../work.ts'

/** The runner's profile changes, and all runs with it. */
export const judgeAgain: Work = {
  name: 'reanalysis',
  async work(house, _, round, say) {
    const before = await house.athlete()
    const heartRateMaxBpm = 180 + (((before.profile.heartRateMaxBpm?.value ?? 179) - 180 + 1) % 30)
    say({ said: 'will change profile', heartRateMaxBpm })
    await house.store.putAthlete({
      ...before,
      profile: { heartRateMaxBpm: { value: heartRateMaxBpm, from: 'measured' } },
    })
    say({ said: 'changed profile', heartRateMaxBpm })
    const { problem } = await house.reanalyse({
      // The first time alone: nothing is known of how many there are to judge later.
      onProgress: ({ done }) => round === 0 && say({ said: 'judged', count: done, heartRateMaxBpm }),
    })
    if (problem) say({ said: 'refused', work: 'reanalysis', ...problem })
  },
}
