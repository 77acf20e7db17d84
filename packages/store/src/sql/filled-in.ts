import { type CheckIn, type MorningFigure, morningFigures } from '@freshlegs/domain'
import type { MorningFigures } from '../store.ts'

/** What an export tells of a morning. */
export interface Told {
  readonly from: string
  readonly figures: MorningFigures
}

/**
 * A morning as the runner told it, with what they did not say filled in and marked.
 *
 * @param told whose word counts first
 */
export function filledIn(said: CheckIn, told: readonly Told[]): CheckIn {
  const filled: CheckIn = { ...said }
  const imported: { [Figure in MorningFigure]?: string } = {}
  for (const { from, figures } of told) {
    for (const figure of figuresIn(figures)) {
      if (filled[figure] !== undefined) continue
      filled[figure] = figures[figure]!
      imported[figure] = from
    }
  }
  return Object.keys(imported).length === 0 ? filled : { ...filled, imported }
}

export const figuresIn = (figures: MorningFigures): readonly MorningFigure[] =>
  allFigures.filter((figure) => figures[figure] !== undefined)

const allFigures = Object.keys(morningFigures).filter((key): key is MorningFigure => key in morningFigures)
