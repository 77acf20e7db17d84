import { type Limiter, limiters } from '@freshlegs/domain'
import { markdownTable } from './markdown-table.ts'

/** Counts by truth (row) and answer (column). */
export class Confusion {
  readonly #counts = new Map<string, Map<Limiter, number>>()

  add(truth: string, answer: Limiter): void {
    const row = this.#counts.get(truth) ?? new Map<Limiter, number>()
    row.set(answer, (row.get(answer) ?? 0) + 1)
    this.#counts.set(truth, row)
  }

  count(truth: string, answer: Limiter): number {
    return this.#counts.get(truth)?.get(answer) ?? 0
  }

  total(truth: string): number {
    return [...(this.#counts.get(truth)?.values() ?? [])].reduce((sum, n) => sum + n, 0)
  }

  toMarkdown(heading: string): string {
    return markdownTable(
      [heading, 'runs', ...limiters],
      [...this.#counts.keys()].map((truth) => [
        truth,
        this.total(truth),
        ...limiters.map((answer) => this.count(truth, answer) || '·'),
      ]),
    )
  }
}
