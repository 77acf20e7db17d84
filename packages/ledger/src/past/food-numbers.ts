import type { History } from '@freshlegs/domain'

/** Of these, what and how much to eat is for a clinician to say (health sheet, rule 5). */
const clinicianFirst: readonly string[] = [
  'under-18',
  'pregnancy',
  'heart',
  'kidney',
  'diabetes',
  'eating-disorder',
]

/**
 * Whether numbers about food and blood are said to this runner. Unknown is never no (health sheet, rule 4): as long as
 * they have not told that they are an adult without such a condition, there are none.
 */
export function foodNumbers({
  athlete,
  interview: { conditions },
  today,
}: Pick<History, 'athlete' | 'interview' | 'today'>): 'said' | 'for-clinician' | 'unknown' {
  // Of the year alone it is not known whether the birthday was yet.
  const young = Number(today.slice(0, 4)) - (athlete.birthYear ?? NaN) <= 18
  const told = Array.isArray(conditions) ? conditions : undefined
  if (young || told?.some((one) => clinicianFirst.includes(one))) return 'for-clinician'
  return told === undefined ? 'unknown' : 'said'
}
