import type { Limiter } from '@freshlegs/domain'
import { strength } from './strength.ts'
import type { Told } from './told.ts'

/** How sure, in words. Strength of signs, not probability: nobody has asked enough runners yet. */
export function sure(told: Told): string {
  const { limiter, signs, answers } = told.judgement
  const said = told.runnerSaid?.stoppedBy ? ' Your own answer is counted in.' : ''
  if (limiter === 'cannot-tell') return `Better no answer than a guess.${said}`
  if (limiter === 'no-fade')
    return answers.noFade >= 0.85
      ? `That is clear.${said}`
      : `Likely, though the end of the run leaves some doubt.${said}`
  if (signs === null) return said.trim()
  const ranked = (
    [
      ['legs', signs.legs],
      ['heart-lungs', signs.heartLungs],
      ['paced-so', signs.pacedSo],
    ] as const
  ).toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first || !second) return said.trim()
  const runnerUp = second[1] >= 0.1 ? `, and the next best reading is ${reading[second[0]]}` : ''
  return `${signsInWords[strength(told)]}${runnerUp}.${said}`
}

const signsInWords = { strong: 'Strong signs', good: 'Good signs', weak: 'Weak signs' } as const

const reading: Record<Limiter, string> = {
  legs: 'legs',
  'heart-lungs': 'heart, lungs or heat',
  'paced-so': 'that you eased off yourself',
  'no-fade': 'that nothing faded',
  'cannot-tell': 'that it cannot be told',
}
