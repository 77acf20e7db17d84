import type { Past } from '../past/past.ts'

/** Of these, what and how much to eat is for a clinician to say (health sheet, rule 5). */
const clinicianFirst: readonly string[] = ['pregnancy', 'heart', 'kidney', 'diabetes', 'eating-disorder']

/** Advice with numbers about food; for the young, and with some conditions, the word to ask first. */
export function fuelNumbers({ history: { athlete, interview, today } }: Past, advice: string): string {
  const { conditions } = interview
  const young = athlete.birthYear !== undefined && Number(today.slice(0, 4)) - athlete.birthYear < 19
  const told = Array.isArray(conditions) ? conditions : []
  return young || clinicianFirst.some((one) => told.includes(one))
    ? 'Ask your clinician what and how much to eat before and on long runs; for you it is not for us to give numbers.'
    : advice
}
