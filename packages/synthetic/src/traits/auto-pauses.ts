import type { Span, Trait } from './trait.ts'

/** The watch stops its timer whenever the runner stands; once for a talk of twelve minutes. */
export const autoPauses: Trait<'auto-pauses'> = {
  id: 'auto-pauses',
  says: 'The watch pauses by itself, once for twelve minutes.',
  right: { none: ['no-fade'], legs: ['legs', 'cannot-tell'] },
  write({ durationS, chance }) {
    const pauses: Span[] = []
    const talkAt = Math.round(chance.between(0.3, 0.7) * durationS)
    let talked = false
    for (let fromS = 300; fromS < durationS - 300; ) {
      const talks: boolean = !talked && fromS >= talkAt
      const toS = fromS + (talks ? 720 : Math.round(chance.between(15, 150)))
      pauses.push({ fromS, toS })
      talked ||= talks
      fromS = toS + Math.round(chance.between(300, 1100))
    }
    return { pauses }
  },
}
