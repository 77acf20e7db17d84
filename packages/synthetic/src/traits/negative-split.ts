import type { Trait } from './trait.ts'

/** The second half faster than the first. */
export const negativeSplit: Trait<'negative-split'> = {
  id: 'negative-split',
  says: 'Runs the second half faster than the first.',
  right: { none: ['no-fade'] },
  write: ({ durationS }) => ({ speedRatio: (timeS) => (timeS < durationS / 2 ? 0.975 : 1.025) }),
}
