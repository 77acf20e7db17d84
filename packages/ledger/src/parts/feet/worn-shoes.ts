import type { History } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { speak } from '../../looking/speak.ts'
import { toldNumber } from '../../looking/told-number.ts'

/** Trade custom is 480 to 800 km; no trial of outcomes. */
const wornFromKm = 500
const unitKm = 200

/** Kilometres on the pair before the run. */
export const wornShoes: Cause = {
  id: 'worn-shoes',
  part: 'feet',
  name: 'Worn shoes',
  needs: ['gear'],
  unit: '200 km beyond 500 km on the pair',
  exposures: (history) => kmOnPair(history).map((km) => (km - wornFromKm) / unitKm),
  priorLogHazardRatio: 0.1,
  told: (history) => (toldNumber(history, 'shoes-km') - wornFromKm) / unitKm,
  evidence: (seen) =>
    speak('worn-shoes', seen, {
      there: 'were in a pair with more than 500 km on it',
      notThere: 'was in a pair with more than 500 km on it',
      told: 'You told of a pair with more than 500 km on it.',
      notTold: 'You told of a pair with less than 500 km on it.',
      more: ({ history }) => {
        const km = kmOnPair(history).at(-1) ?? NaN
        return Number.isNaN(km) ? {} : km > wornFromKm ? { for: now(km) } : { against: now(km) }
      },
    }),
  advice: 'Wear a newer pair on the next two long runs and see whether the end goes better.',
  next: 'Say which shoes you wore; once, and it is taken for the next runs.',
  sources: ['wang2010'],
  assumed: [
    'That shoes are worn from 500 km on is custom, not evidence; cushioning fell by a few per cent in the paper.',
    'On dry road there is no good evidence that wear slows a runner much.',
  ],
}

const now = (km: number) => `The pair of your last run has ${Math.round(km)} km on it.`

/** NaN where it is not known which pair it was. */
function kmOnPair({ runs }: History): Float64Array {
  const onPair = new Map<string, number>()
  return Float64Array.from(runs, ({ gear, distanceM }) => {
    if (gear === null) return NaN
    const before = onPair.get(gear) ?? 0
    onPair.set(gear, before + (Number.isNaN(distanceM) ? 0 : distanceM / 1000))
    return before
  })
}
