import type { History } from '@freshlegs/domain'
import { ledgerFrom, weigh } from '@freshlegs/ledger'
import { median } from '@freshlegs/science'
import { imagineHistory } from '@freshlegs/synthetic'
import { markdownTable } from '../markdown-table.ts'

const rounds = 15
/** Days of training: about 380, 1,000 and 2,000 runs. */
const lengths = [730, 1930, 3900]

/** A whole history to its ledger. After one new run, or one answer, all of it is weighed again: nothing is kept between. */
export async function weighReasons(): Promise<string> {
  const rows = lengths.map((days) => {
    const history = imagineHistory({ seed: 3, weaknesses: ['distance-spike'], days })
    const ms = timed(() => ledgerFrom(weigh(history), { engine: 'bench' }))
    return [history.runs.length, eventsOf(history), ms.toFixed(0)]
  })
  return `From nothing, as after every new run and every answer.

${markdownTable(['runs', 'legs gave out', 'ms'], rows)}`
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
