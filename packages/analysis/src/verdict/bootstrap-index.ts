import { type Lcg, lcg, quantile } from '@freshlegs/science'
import type { Compared } from './compared.ts'
import type { Phase } from './judge-phase.ts'
import { legIndex } from './leg-index.ts'
import { measure, signsOf } from './loss.ts'
import type { Places } from './places.ts'
import type { VerdictSettings } from './settings/index.ts'
import { sightAt } from './sight.ts'

/**
 * How far the index would move had other minutes of the same windows been seen: the windows are drawn again in blocks,
 * each draw on one phase in turn; the onset, the loss and the circumstances stay. Null where no cause can be named.
 */
export function bootstrapIndex(
  phases: readonly Phase[],
  settings: VerdictSettings,
): readonly [number, number] | null {
  const { draws, blockEpochs, quantiles, seed } = settings.bootstrap
  const chance = lcg(seed)
  const named = phases.flatMap(({ view, loss }) => (view && loss?.signs ? [{ fade: view.fade, loss }] : []))
  if (named.length === 0) return null
  const indices: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const { fade, loss } = named[draw % named.length]!
    const drawn = sightAt(loss.sight, drawAgain(loss.sight.places, blockEpochs, chance))
    const signs = signsOf(measure(drawn), loss.circumstances, settings)
    if (signs) indices.push(legIndex(signs, fade, settings.index))
  }
  const [low, high] = quantiles
  const column = Float64Array.from(indices)
  return indices.length === 0 ? null : [quantile(column, low), quantile(column, high)]
}

const drawAgain = (compared: Compared, block: number, chance: Lcg): Compared => ({
  baseline: drawBlocks(compared.baseline, block, chance),
  before: drawBlocks(compared.before, block, chance),
  late: drawBlocks(compared.late, block, chance),
})

/** As many places again, in blocks of neighbours that begin anywhere; neighbouring minutes are alike. */
function drawBlocks(places: Places, block: number, chance: Lcg): Places {
  const length = Math.min(block, places.length)
  const starts = places.length - length + 1
  const drawn = new Int32Array(places.length)
  for (let i = 0; i < drawn.length; ) {
    const from = Math.floor(chance.uniform() * starts)
    for (let j = 0; j < length && i < drawn.length; j++) drawn[i++] = places[from + j]!
  }
  return drawn
}
