import type { ChannelId } from '@freshlegs/domain'
import type { RunPlan } from './run-plan.ts'
import { everything } from './tiers.ts'

/** The channels of a plan's tier, less those taken away. */
export function wornChannels({ tier = everything, without = [] }: RunPlan): readonly ChannelId[] {
  return tier.channels.filter((id) => !without.includes(id))
}
