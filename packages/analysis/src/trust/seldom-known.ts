import type { TrustRule } from './trust-rule.ts'

/** Recorded, but for a part of the run only. */
export const seldomKnown: TrustRule = {
  id: 'seldom-known',
  of({ channel, coverage, settings }) {
    if (coverage >= settings.doubtfulBelow) return null
    const level = coverage < settings.unusableBelow ? 'unusable' : 'doubtful'
    const percent = Math.floor(100 * coverage)
    return {
      level,
      because:
        coverage === 0
          ? `${channel.name} was recorded, but no value of it can be used.`
          : `${channel.name} is known for only ${percent < 1 ? 'a moment' : `${percent} %`} of the run.`,
    }
  },
}
