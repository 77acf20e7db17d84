import { type MeasuredMorning, type MorningFigure, morningFigures } from '@freshlegs/domain'

/** What tables tell of mornings: a row a day, in bounded memory, and nothing that cannot be believed. */
export class Mornings {
  readonly #from: string
  readonly #days = new Map<string, Figures>()

  /** @param from the export, as runners call it */
  constructor(from: string) {
    this.#from = from
  }

  /** @param of which of several values of one morning counts; the last that is put unless told */
  put(day: string, figure: MorningFigure, value: number, of: 'first' | 'last' | 'most' = 'last'): void {
    const { minimum, maximum } = morningFigures[figure]
    if (!isDay.test(day) || !(value >= minimum && value <= maximum)) return
    const known = this.#days.get(day)
    if (known === undefined) {
      if (this.#days.size < mostDays) this.#days.set(day, { [figure]: value })
      return
    }
    const before = known[figure]
    if (before === undefined || of === 'last' || (of === 'most' && value > before)) known[figure] = value
  }

  /** In the order of their days. */
  list(): readonly MeasuredMorning[] {
    return [...this.#days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, figures]) => ({ day, from: this.#from, ...figures }))
  }
}

type Figures = { [Figure in MorningFigure]?: number }

const isDay = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A hundred years of them. */
const mostDays = 36_525
