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
      interval: null,
      says: `Your runs do not weigh the reasons yet: that takes ${settings.leastRuns} of them, ${settings.leastEvents} on which your legs gave out. Until then they stand as we guess them.`,
      apart: apart.map(names),
    }
  const { runs, events, concordance, interval } = together
  const isKnown = Number.isFinite(concordance)
  return {
    runs,
    events,
    concordance: isKnown ? concordance : null,
    interval: isKnown ? [...interval] : null,
    says: isKnown
      ? wordsOf(concordance, interval)
      : 'How well what was weighed tells your runs apart cannot be told yet.',
    apart: apart.map(names),
  }
}

function wordsOf(concordance: number, [low, high]: readonly [number, number]): string {
  const percent = (share: number) => Math.round(100 * share)
  const pairs = `Of two of your runs of weeks left out of the weighing, it says in ${percent(concordance)} of 100 pairs on which the legs gave out sooner (80 % interval ${percent(low)} to ${percent(high)}); a coin says it in 50.`
  return concordance >= settings.leastConcordance && low > coin
    ? pairs
    : `What was weighed explains little so far. ${pairs}`
}

const coin = 0.5
