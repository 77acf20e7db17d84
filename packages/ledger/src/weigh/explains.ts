import type { Ledger } from '@freshlegs/domain'
import type { Effects } from './effects-of.ts'
import { settings } from './settings.ts'

/** How well all that was weighed explains the runner's own runs, in words. */
export function explains({ together, apart }: Effects, names: (id: string) => string): Ledger['weighed'] {
  if (!together)
    return {
      runs: 0,
      events: 0,
      concordance: null,
      says: `Your runs do not weigh the reasons yet: that takes ${settings.leastRuns} of them, ${settings.leastEvents} on which your legs gave out. Until then they stand as papers and experience have them.`,
      apart: apart.map(names),
    }
  const { runs, events, concordance } = together
  const share = Math.round(100 * concordance)
  const pairs = `Of two of your runs, it says in ${share} of 100 pairs on which the legs gave out sooner; a coin says it in 50.`
  return {
    runs,
    events,
    concordance: Number.isFinite(concordance) ? concordance : null,
    says: !(concordance >= settings.leastConcordance)
      ? `What was weighed explains little so far. ${Number.isFinite(concordance) ? pairs : ''}`.trim()
      : `${pairs} On new runs it will be somewhat less.`,
    apart: apart.map(names),
  }
}
