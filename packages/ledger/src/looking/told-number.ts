import type { History } from '@freshlegs/domain'

/** A number out of the interview; NaN where it was not asked or answered. */
export function toldNumber({ interview }: History, question: string): number {
  const answer = interview[question]
  return typeof answer === 'number' ? answer : NaN
}
