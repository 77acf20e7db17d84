/** What a cell of an export can hold; null is unknown, never 0. */
export type Cell = string | number | boolean | null

/** A column of an export, described where it is made. */
export interface Column<Thing> {
  readonly name: string
  /** `time` is Unix milliseconds here; how it is written is a matter of the file. */
  readonly type: 'text' | 'number' | 'integer' | 'boolean' | 'time'
  /** SI, in words; empty where there is none. */
  readonly unit: string
  readonly means: string
  of(thing: Thing): Cell
}

/** A table of an export: its columns, and a row for each thing. */
export interface Table<Thing> {
  /** Of the file, without its ending. */
  readonly name: string
  readonly means: string
  readonly columns: readonly Column<Thing>[]
}

/** A row, in the order of the columns. Numbers that are none are unknown. */
export const rowOf = <Thing>({ columns }: Table<Thing>, thing: Thing): Cell[] =>
  columns.map((column) => {
    const cell = column.of(thing)
    return typeof cell === 'number' && !Number.isFinite(cell) ? null : cell
  })
