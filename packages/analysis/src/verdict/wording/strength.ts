import type { Told } from './told.ts'

/** How clearly the signs lean towards the strongest cause. From these strengths on they are good, and strong. Ours. */
const good = 0.65
const strong = 0.85

/** Strength of the signs in a word; weak where none could be weighed. */
export function strength({ judgement: { signs } }: Told): 'strong' | 'good' | 'weak' {
  const most = signs === null ? 0 : Math.max(signs.legs, signs.heartLungs, signs.pacedSo)
  return most >= strong ? 'strong' : most >= good ? 'good' : 'weak'
}
