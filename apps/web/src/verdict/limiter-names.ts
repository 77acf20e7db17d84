import type { Limiter } from '@freshlegs/domain'

/** The answers as few words, wherever there is no room for the sentence; `not-judged` where there is no answer at all. */
export const limiterNames: Readonly<Record<Limiter | 'not-judged', string>> = {
  legs: 'legs',
  'heart-lungs': 'heart, lungs or heat',
  'paced-so': 'eased off',
  'no-fade': 'nothing faded',
  'cannot-tell': 'cannot be told',
  'not-judged': 'not judged',
}
