import type { FeatureSentence } from './sentence.ts'

/** Below this a change of balance says nothing (verdict sheet 2.8: se .2). */
const ordinaryPp = 0.4

export const balance: FeatureSentence = {
  id: 'bal',
  says(_, { value }) {
    if (Math.abs(value) < ordinaryPp)
      return 'Left and right shared the work late in the run as they did early.'
    return value > 0
      ? `Left and right drifted apart: the balance moved ${value.toFixed(1)} points further from even.`
      : `Left and right came closer together, by ${(-value).toFixed(1)} points.`
  },
}
