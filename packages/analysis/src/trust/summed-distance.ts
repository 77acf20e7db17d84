import type { TrustRule } from './trust-rule.ts'

/** Distance that the device did not count. */
export const summedDistance: TrustRule = {
  id: 'summed-distance',
  of({ channel, cleaned }) {
    const missing = cleaned.repairs.find(({ repair }) => repair === 'missing-distance')
    return channel.id === 'distanceM' && missing ? { level: 'doubtful', because: missing.says } : null
  },
}
