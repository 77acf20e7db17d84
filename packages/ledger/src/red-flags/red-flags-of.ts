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

export const raisedBy = (there: ReadonlySet<Feature>): RedFlag[] =>
  flags
    .filter(({ holds }) => holds((...any) => any.some((feature) => there.has(feature))))
    .map(({ id, urgency, says }) => ({ id, urgency, says: `${says} ${words[urgency]} ${always}` }))
