import { type Definition, type FieldSpec, timeField } from './definition.ts'
import { Uint32List } from './uint32-list.ts'

/** One way to lay out a kind of message, and where the messages laid out so were found. */
export class Layout {
  /** First byte of each message, after its header. */
  readonly at = new Uint32List()
  /** The row each message goes to. */
  readonly rows = new Uint32List()
  readonly definition: Definition
  readonly fields: readonly FieldSpec[]
  /** All messages of its kind. */
  readonly messages: FoundMessages
  #apartFrom: Map<Layout, boolean> | undefined

  constructor(definition: Definition, fields: readonly FieldSpec[], messages: FoundMessages) {
    this.definition = definition
    this.fields = fields
    this.messages = messages
  }

  /** True when no field but the time is in both. */
  isApartFrom(other: Layout): boolean {
    this.#apartFrom ??= new Map()
    let apart = this.#apartFrom.get(other)
    if (apart === undefined) {
      const keys = new Set(this.fields.map(fieldKey))
      apart = !other.fields.some((field) => field.field !== timeField && keys.has(fieldKey(field)))
      this.#apartFrom.set(other, apart)
    }
    return apart
  }
}

/** Where the messages of one kind lie in the file, before any value of them is read. */
export class FoundMessages {
  readonly message: number
  rows = 0
  /** The time of each row, in seconds as FIT counts them; `unknownTime` where it has none. */
  readonly times = new Uint32List()
  readonly layouts: Layout[] = []
  readonly #mayShareRow: boolean
  /** Layouts in the last row. */
  #lastRow: Layout[] = []

  /** `mayShareRow`: some devices spread a sample over several messages with the same time and different fields. */
  constructor(message: number, { mayShareRow }: { readonly mayShareRow: boolean }) {
    this.message = message
    this.#mayShareRow = mayShareRow
  }

  /** Notes a message at `at`, without a time where that is `noTime`. */
  add(layout: Layout, at: number, time: number): void {
    if (this.#mayShareRow && this.#continuesRow(layout, time)) {
      this.#lastRow = [...this.#lastRow, layout]
    } else {
      if (this.#lastRow.length !== 1 || this.#lastRow[0] !== layout) this.#lastRow = [layout]
      this.times.push(time)
      this.rows++
    }
    layout.at.push(at)
    layout.rows.push(this.rows - 1)
  }

  /** Forgets the messages that lie at `at` or later. */
  forgetFrom(at: number): void {
    let rows = 0
    for (const layout of this.layouts) {
      const kept = layout.at.values().findLastIndex((messageAt) => messageAt < at) + 1
      layout.at.cut(kept)
      layout.rows.cut(kept)
      rows = Math.max(rows, 1 + (layout.rows.last() ?? -1))
    }
    this.rows = rows
    this.times.cut(rows)
    this.#lastRow = []
  }

  #continuesRow(layout: Layout, time: number): boolean {
    return (
      layout !== this.#lastRow[0] &&
      time === this.times.last() &&
      this.#lastRow.length > 0 &&
      this.#lastRow.length < mostLayoutsInARow &&
      this.#lastRow.every((present) => layout.isApartFrom(present))
    )
  }
}

/** The time of a row that has none. */
export const unknownTime = 0xffffffff

/** A message without a time, before it has a row: small, so that times stay small integers to the engine. */
export const noTime = -1

/** Ours: against files made to exhaust us. Strava's app for Android spreads a sample over two. */
const mostLayoutsInARow = 8

const fieldKey = ({ field, developer }: FieldSpec): number => (developer << 8) | field
