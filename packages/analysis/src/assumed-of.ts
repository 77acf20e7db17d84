import type { Assumption } from '@freshlegs/domain'
import { isMissing } from './features/feature.ts'
import type { Features } from './features/features.ts'
import type { Judgement } from './verdict/judgement.ts'

/** Everything about the runner that had to be assumed, with the reason. What nothing depended on is not listed. */
export function assumedOf({ facts }: Judgement, { heartRateUse, legSpring }: Features): Assumption[] {
  const heart: (Assumption | false)[] = isMissing(heartRateUse)
    ? []
    : [
        facts.heartRateMaxAssumed &&
          bpm(
            'hrMaxBpm',
            facts.heartRateMaxBpm,
            'Not known: a little above the highest of this run, and 175 at least',
          ),
        facts.heartRateRestAssumed &&
          bpm('hrRestBpm', facts.heartRateRestBpm, 'Not known: usual for runners'),
        facts.heartRateThresholdAssumed &&
          bpm(
            'hrThresholdBpm',
            facts.heartRateThresholdBpm,
            'Not known: 88 % of the maximum, usual for runners',
          ),
      ]
  return [
    ...heart.filter((assumption) => assumption !== false && assumption.value !== null),
    ...(isMissing(legSpring) ? [] : legSpring.assumed),
  ].filter((assumption) => assumption !== false)
}

const bpm = (name: string, value: number, because: string): Assumption => ({
  name,
  value: Number.isFinite(value) ? Math.round(value) : null,
  unit: 'bpm',
  because,
})
