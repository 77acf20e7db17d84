import type { CircumstanceRule } from '../scene.ts'

/** A large quick loss near the end is a cool-down. */
export const cooldown: CircumstanceRule = {
  id: 'cooldown',
  see({ epochs, onset, fade, settings: { cooldown, shape } }) {
    const late = onset.epoch >= cooldown.onsetShare * epochs.count
    const large = fade.gapPercent >= cooldown.fadePercent
    if (onset.ramp > shape.abruptEpochs || !late || !large) return null
    return { factors: cooldown.factors, value: onset.epoch / epochs.count }
  },
}
