import type { LedgerPart, Standing } from '@freshlegs/domain'
import { plural } from '../words/plural.ts'
import { strengthWords } from './strength-words.ts'

type Part = Pick<LedgerPart, 'status' | 'strength' | 'interval' | 'causes'>

/** Of a part of which not all can be told, what can be told is as it should be: that is not "fine", and is said so. */
export const isHalfKnown = ({ status, causes }: Pick<Part, 'status' | 'causes'>): boolean =>
  status === 'against' && untold(causes) > 0

/** How a whole part stands, in few words; those of one that is half known say so. */
export const partStandingWords = (part: Part): Partial<Record<Standing, string>> =>
  isHalfKnown(part) ? { against: 'Speaks against it, as far as known' } : {}

/** What there is to win in a whole part, with its spread. */
export function partStrengthWords(part: Part): string {
  if (!isHalfKnown(part)) return strengthWords(part)
  const { causes } = part
  return `What is known of it is as it should be; of ${untold(causes)} of its ${plural(causes.length, 'reason')} nothing can be told yet.`
}

const untold = (causes: Part['causes']): number => causes.filter(({ status }) => status === 'no-data').length
