import type { Evidence, History, PastRun } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'

const windowDays = 30
/** Up to this ratio no more injuries were seen than below (Frandsen 2025). */
const harmless = 1.1
const unitRatio = 0.1

/** Distance against the longest run of the thirty days before. */
export const distanceSpike: Cause = {
  id: 'distance-spike',
  part: 'game',
  name: 'A run much longer than those before it',
  needs: ['runs'],
  unit: '10 % beyond the longest run of the 30 days before',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (ratioOf(runs, i) - harmless) / unitRatio),
  priorLogHazardRatio: 0.3,
  told: ({ interview }) => {
    const jump = interview['longest-run-jump']
    return typeof jump === 'number' ? (1 + jump - harmless) / unitRatio : NaN
  },
  evidence: ({ history, exposures, recent }) => {
    const spikes = recent.filter((i) => exposures[i]! > 0)
    const known = recent.filter((i) => !Number.isNaN(exposures[i]!))
    return spikes.length > 0
      ? { for: [spikesSay(history, spikes, known.length)], against: [] }
      : { for: [], against: known.length > 0 ? [noneSays(known.length)] : [] }
  },
  advice:
    'Let the longest run of the week be at most a tenth longer than the longest of the last thirty days.',
  next: 'Import the runs of the last two months.',
  sources: ['frandsen2025'],
  assumed: ['That the ratio matters for fading as it does for injuries is ours; the paper counted injuries.'],
}

/** NaN where nothing was run in the thirty days before: a first run is no jump, it is unknown. */
function ratioOf(runs: readonly PastRun[], at: number): number {
  let longestM = NaN
  for (let i = at - 1; i >= 0 && daysBetween(runs[i]!.day, runs[at]!.day) <= windowDays; i--)
    if (!(runs[i]!.distanceM <= longestM)) longestM = runs[i]!.distanceM
  return runs[at]!.distanceM / longestM
}

function spikesSay({ runs }: History, spikes: readonly number[], known: number): Evidence {
  const strongest = spikes.toSorted((a, b) => runs[b]!.distanceM - runs[a]!.distanceM)
  return {
    cause: distanceSpike.id,
    says: `${spikes.length} of your last ${known} runs were more than a tenth longer than anything in the 30 days before.`,
    value: spikes.length,
    unit: 'runs',
    interval: null,
    basis: 'runs',
    runs: strongest.slice(0, 10).map((i) => ({ id: runs[i]!.id })),
  }
}

const noneSays = (known: number): Evidence => ({
  cause: distanceSpike.id,
  says: `None of your last ${known} runs was more than a tenth longer than those of the 30 days before.`,
  value: 0,
  unit: 'runs',
  interval: null,
  basis: 'runs',
  runs: [],
})
