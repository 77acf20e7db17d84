import type { FigureId, Figures } from '@freshlegs/domain'
import type { Sight } from './measure.ts'
import { measures } from './measures.ts'

/** What is kept of a run for the reasons over a history: known, finite figures only. */
export function figuresOf(sight: Sight): Figures {
  const kept: { [Id in FigureId]?: number } = {}
  for (const { gives, of } of measures) {
    const found = of(sight)
    for (const id of gives) if (Number.isFinite(found[id])) kept[id] = rounded(found[id]!)
  }
  return kept
}

/** Six digits are more than any sensor has, and half the length. */
const rounded = (value: number) => Number(value.toPrecision(6))
