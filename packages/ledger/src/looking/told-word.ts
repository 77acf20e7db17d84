import type { History } from '@freshlegs/domain'

/** Exposure by the word that was chosen in the interview; NaN where it was not asked or answered. */
export function toldWord(
  { interview }: History,
  question: string,
  exposure: Readonly<Record<string, number>>,
): number {
  const answer = interview[question]
  return typeof answer === 'string' ? (exposure[answer] ?? NaN) : NaN
}
