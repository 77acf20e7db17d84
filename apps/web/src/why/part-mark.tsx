import type { LedgerPart } from '@freshlegs/domain'
import { isHalfKnown, partStandingWords } from './part-words.ts'
import { StandingMark } from './standing-mark.tsx'

/** How a part stands. What is unclear or half known looks so. */
export const PartMark = ({ part }: { part: LedgerPart }) => (
  <StandingMark standing={part.status} words={partStandingWords(part)} soft={isHalfKnown(part)} />
)
