import type { History, Ledger } from '@freshlegs/domain'
import type { Feature } from './feature.ts'
import { featuresOf } from './features-of.ts'
import { flags } from './flags.ts'

type RedFlag = Ledger['redFlags'][number]

/** How soon, in the words of the health sheet, 3.1. */
const words: Readonly<Record<RedFlag['urgency'], string>> = {
  now: 'Call emergency services now.',
  today: 'Be seen today: urgent care, your doctor, or your health line.',
  days: 'See a doctor within days.',
  weeks: "Book a doctor's visit within weeks.",
}

const always = 'If it gets worse, or you are unsure, ask sooner.'

/** What must be said before anything else, the most urgent first. Never what it may be. */
export const redFlagsOf = (history: History): RedFlag[] => raisedBy(featuresOf(history))

export function raisedBy(there: ReadonlySet<Feature>): RedFlag[] {
  const raised = flags.filter(({ holds }) => holds((...any) => any.some((feature) => there.has(feature))))
  // Said once; nothing is sooner than now.
  const first = raised.find(({ urgency }) => urgency !== 'now')
  return raised.map((flag) => ({
    id: flag.id,
    urgency: flag.urgency,
    says: `${flag.says} ${words[flag.urgency]}${flag === first ? ` ${always}` : ''}`,
  }))
}
