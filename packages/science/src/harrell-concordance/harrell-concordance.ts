import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/**
 * Harrell's index C, O(n²). Of two runs it is known which came first when the earlier one is an event, or when both
 * are as long and one is; events at the same time are no pair. Unknown when any value is.
 */
export function harrellConcordance(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const columns = {
    time: Array.from(given.time),
    event: Array.from(given.event),
    risk: Array.from(given.risk),
  }
  const { time, event, risk } = columns
  if (time.length !== event.length || time.length !== risk.length) return unknown(card.outputs)
  for (const name of ['time', 'event', 'risk'] as const)
    if (!inside(card.inputs[name], columns[name]) || columns[name].some(Number.isNaN))
      return unknown(card.outputs)

  let agreeing = 0
  let pairs = 0
  for (let i = 0; i < time.length; i++) {
    if (event[i]! <= 0.5) continue
    for (let j = 0; j < time.length; j++) {
      const later = time[j]! > time[i]! || (time[j] === time[i] && event[j]! <= 0.5)
      if (!later) continue
      pairs++
      agreeing += risk[i]! > risk[j]! ? 1 : risk[i] === risk[j] ? 0.5 : 0
    }
  }
  return { concordance: pairs === 0 ? NaN : agreeing / pairs, pairs }
}

export const harrellConcordanceModel = defineModel(card, harrellConcordance)
