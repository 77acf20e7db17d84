import { sayDistance, sayDuration, sayPercent, type UnitsOfTheReader } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'

/** What else was measured, a sentence each: what a metre cost the heart, how steady the halves were, what uneven pace cost. */
export function alsoMeasured({ durability, bill }: Report, units: UnitsOfTheReader): string[] {
  return [beats(durability, units), halves(durability), uneven(bill)].filter((sentence) => sentence !== null)
}

type Durability = Report['durability']

function beats({ decoupling, heartRateShare, decoupledFromM }: Durability, units: UnitsOfTheReader) {
  if (decoupling === null) return null
  const more = 100 * (decoupling - 1)
  if (Math.abs(more) < sameWithinPercent)
    return 'A metre took as many heartbeats at the end as early in the run.'
  if (more < 0) return `A metre took ${sayPercent(more)} fewer heartbeats at the end than early in the run.`
  const from = decoupledFromM === null ? '' : ` It began around ${sayDistance(decoupledFromM, units)}.`
  return `At the end a metre took ${sayPercent(more)} more heartbeats than early in the run${cause(heartRateShare)}.${from}`
}

/** Where marathon runners count as decoupled (Smyth 2022). */
const sameWithinPercent = 2.5

function cause(share: number | null): string {
  if (share === null) return ''
  if (share < 0.25) return ', nearly all of it because you were slower'
  if (share > 0.75) return ', nearly all of it because your heart beat faster'
  return ', partly because you were slower and partly because your heart beat faster'
}

function halves({ paHrPercent }: Durability) {
  if (paHrPercent === null) return null
  const size = sayPercent(paHrPercent)
  if (paHrPercent < 0)
    return `For each heartbeat you ran ${size} further in the second half than in the first.`
  const steady = paHrPercent < 5 ? ', which counts as steady' : ', more than the 5 % that count as steady'
  return `For each heartbeat you ran ${size} less far in the second half than in the first${steady}.`
}

function uneven({ unevenSpeed }: Report['bill']) {
  if (unevenSpeed === null) return null
  const seconds = Math.round(unevenSpeed.seconds)
  if (seconds < 1) return 'Running unevenly cost you no time.'
  return seconds < 20
    ? `Running unevenly cost you about ${seconds} ${seconds === 1 ? 'second' : 'seconds'}: next to nothing.`
    : `Running unevenly cost you about ${sayDuration(seconds)}.`
}
