import type { History } from '@freshlegs/domain'
import { ledgerFrom, weigh } from '@freshlegs/ledger'
import { median } from '@freshlegs/science'
import { imagineHistory } from '@freshlegs/synthetic'
import { markdownTable } from '../markdown-table.ts'

const rounds = 15
/** Days of training: about 380, 1,000 and 2,000 runs. */
const lengths = [730, 1930, 3900]

/** A whole history to its ledger, and once more after one new run, going on from the weighing before. */
export async function weighReasons(): Promise<string> {
  const rows = lengths.map((days) => {
    const history = imagineHistory({ seed: 3, weaknesses: ['distance-spike'], days })
    const before = weigh({ ...history, runs: history.runs.slice(0, -1) })
    const whole = timed(() => ledgerFrom(weigh(history), { engine: 'bench' }))
    const again = timed(() => ledgerFrom(weigh(history, { before }), { engine: 'bench' }))
    return [history.runs.length, eventsOf(history), whole.toFixed(0), again.toFixed(0)]
  })
  return markdownTable(['runs', 'legs gave out', 'ms, from nothing', 'ms, after one new run'], rows)
}

function timed(work: () => unknown): number {
  work()
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now()
      work()
      return performance.now() - started
    }),
  )
}

const eventsOf = ({ runs }: History) => runs.filter(({ verdict }) => verdict.limiter === 'legs').length
