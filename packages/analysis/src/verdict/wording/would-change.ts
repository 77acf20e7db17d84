import type { Limiter } from '@freshlegs/domain'
import type { JudgementReason } from '../judgement.ts'
import type { Told } from './told.ts'

/** Which missing sensor or answer would settle it. One thing, the cheapest first. */
export function wouldChange(told: Told): string {
  return byLimiter[told.judgement.limiter](told)
}

const strap = 'Next time, wear a heart-rate strap: without it a tired runner and an easing one look the same.'
const pod =
  'Next time, record ground contact time (a foot pod, or a strap that measures it): feet that stay longer on the ground at the same pace are the plainest sign of tired legs.'
const ask = (told: Told) =>
  told.runnerSaid?.stoppedBy === undefined
    ? 'Say what gave out first: your own word counts for more than any sensor.'
    : 'Your word is in it already. Another run like this one would tell more.'

const byLimiter: Record<Limiter, (told: Told) => string> = {
  legs(told) {
    if (told.runnerSaid?.stoppedBy === 'legs')
      return told.has.groundContact ? 'You said so yourself. Little would change it.' : pod
    if (!told.has.heartRate) return strap
    return 'If you slowed on purpose, or your stomach or the heat stopped you, say so: that would change the answer.'
  },
  'heart-lungs'(told) {
    if (!told.has.groundContact) return `If your legs felt worse than your breath, say so. ${pod}`
    return 'If your legs felt worse than your breath, say so: that would change the answer.'
  },
  'paced-so'() {
    return 'If you did not mean to slow down, say so: "legs" or "breath" would change the answer.'
  },
  'no-fade'(told) {
    if (!told.has.heartRate)
      return 'Pace alone shows that you held on, not what it cost. A heart-rate strap would show how much room you had left.'
    if (!told.has.groundContact)
      return 'Your pace held. To see legs tiring before the pace does, record ground contact time (a foot pod, or a strap that measures it).'
    return 'To find out where your legs do give out, go longer or harder than this, one step at a time.'
  },
  'cannot-tell'(told) {
    const { reason } = told.judgement
    return reason === null ? ask(told) : byReason[reason](told)
  },
}

const byReason: Record<JudgementReason, (told: Told) => string> = {
  short: () => 'Bring a run of 40 minutes or more at a steady effort.',
  'not-running-speed': () => 'Bring a run. If this was one, check the sensor that measured the distance.',
  'structured-session': () =>
    'Legs show best on a steady run: the same effort for 40 minutes or more, on ground without long climbs. If this was one, say what gave out first.',
  'structured-or-hilly-fade-unclear': ask,
  'walked-late': ask,
  'stopped-by-stomach': () => 'Only a run on which your stomach holds shows what your legs have.',
  'no-heart-rate-and-no-contact-time': () => strap,
  'legs-or-heart-lungs': (told) => (told.has.groundContact ? ask(told) : `${ask(told)} ${pod}`),
  'evidence-divided': ask,
  'small-with-a-final-kick': ask,
}
