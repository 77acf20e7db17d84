import type { TrustRule } from './trust-rule.ts'

/** The sensor sits on warm skin. */
export const wristTemperature: TrustRule = {
  id: 'wrist-temperature',
  of: ({ channel }) =>
    channel.id === 'temperatureC'
      ? { level: 'doubtful', because: 'A watch on the wrist reads your skin as much as the air.' }
      : null,
}
