import { foodNumbers } from '../past/food-numbers.ts'
import type { Past } from '../past/past.ts'

/** Advice with numbers about food; where these are not for us to give, or not yet, a word on who or what comes first. */
export const fuelNumbers = ({ history }: Past, advice: string): string =>
  ({
    said: advice,
    'for-clinician':
      'Ask your clinician what and how much to eat before and on long runs; for you it is not for us to give numbers.',
    unknown:
      'Answer the first questions on conditions: how much to eat before and on long runs hangs on them.',
  })[foodNumbers(history)]
