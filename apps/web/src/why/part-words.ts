import type { LedgerPart, Standing } from '@freshlegs/domain'
import { plural } from '../words/plural.ts'
import { strengthWords } from './strength-words.ts'

type Part = Pick<LedgerPart, 'status' | 'strength' | 'interval' | 'basis' | 'causes'>

/** Of a part of which not all can be told, what can be told is as it should be: that is not "fine", and is said so. */
export const isHalfKnown = ({ status, causes }: Pick<Part, 'status' | 'causes'>): boolean =>
  status === 'unclear' && causes.every((cause) => cause.status !== 'unclear')

/** How a whole part stands, in few words; those of one that is half known say so. */
export const partStandingWords = (part: Part): Partial<Record<Standing, string>> =>
  isHalfKnown(part) ? { unclear: 'Half known' } : {}

/** What there is to win in a whole part, with its range. */
export function partStrengthWords(part: Part): string {
  if (!isHalfKnown(part)) return strengthWords(part)
  const { causes } = part
  const untold = causes.filter(({ status }) => status === 'no-data').length
  return `What is known of it is as it should be; of ${untold} of its ${plural(causes.length, 'reason')} nothing can be told yet.`
}
