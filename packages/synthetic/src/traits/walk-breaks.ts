import type { Trait } from './trait.ts'

/** Run-walk by the clock, from the first minute to the last. */
export const walkBreaks: Trait<'walk-breaks'> = {
  id: 'walk-breaks',
  says: 'Runs four minutes, walks one, from the start to the end.',
  right: { none: ['no-fade', 'cannot-tell'] },
  write: () => ({ walks: (timeS) => timeS % 300 >= 240 }),
}
