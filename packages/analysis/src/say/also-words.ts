import type { Also } from '@freshlegs/domain'

/** What else may be at work beside a verdict, in words. */
export const alsoWords: Record<Also, string> = {
  'fuel-possible': 'It could also be fuel: stores run low after an hour and a half.',
  'thermal-likely': 'Heat probably had a part in it.',
  hills: 'There were hills; they are allowed for, but never perfectly.',
  'final-kick': 'You sped up at the very end.',
  'walk-breaks': 'You walked part of it.',
  'sensor-doubt': 'One of your sensors could not be trusted all the way.',
}
