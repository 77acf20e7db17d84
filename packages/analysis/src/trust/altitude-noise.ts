import { localLine, quantile } from '@freshlegs/science'
import { meansOverDistance } from '../clean/grade.ts'
import type { TrustRule } from './trust-rule.ts'

/** Altitude from GPS wanders; a barometer hardly does. */
export const altitudeNoise: TrustRule = {
  id: 'altitude-noise',
  of({ channel, column, cleaned: { run }, settings }) {
    if (channel.id !== 'altitudeM') return null
    const { x, y } = meansOverDistance(run.distanceM, column, 10)
    const { value } = localLine(x, y, 50)
    const noiseM = quantile(
      y.map((height, k) => Math.abs(height - value[k]!)),
      0.9,
    )
    if (!(noiseM > settings.altitudeNoiseM)) return null
    return {
      level: 'doubtful',
      because: `Altitude jumps about by ${Math.round(noiseM)} m, so hills are blurred.`,
    }
  },
}
