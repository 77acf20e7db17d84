import type { Figure } from '../figure.ts'

/** Only where the legs gave out, or nothing did: another fade says nothing of the legs. */
export const fade: Figure = {
  id: 'fade',
  unit: 'percent',
  of: ({ limiter, fadePercent }) =>
    (limiter === 'legs' || limiter === 'no-fade') && fadePercent !== null ? fadePercent : undefined,
  without({ limiter }) {
    if (limiter === 'heart-lungs')
      return 'heart, lungs or heat gave out first, so the fade is not that of the legs'
    if (limiter === 'paced-so')
      return 'slowed on purpose, as far as can be told, so the fade is not that of the legs'
    return 'the fade is not known'
  },
  words: { subject: 'The fade of your legs is', more: 'larger', less: 'smaller' },
  say: (change) => ({ number: change.toFixed(1), unit: ' percentage points' }),
}
