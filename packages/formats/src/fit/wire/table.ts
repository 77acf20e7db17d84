import type { DeveloperField } from './developer-field.ts'

/** One field of all messages of a kind. */
export interface Column {
  readonly field: number
  readonly describedBy: DeveloperField | undefined
  /** Entries a row: more than one where the field is a list. */
  readonly width: number
  /** As stored, row after row; NaN or an empty text where the field was invalid or not there. */
  readonly values: Float64Array | readonly (string | bigint)[]
}

/** All messages of a kind as columns. Who reads a column takes it; what nobody took is left over as `rest`. */
export class Table {
  readonly message: number
  readonly rows: number
  /** The time of each row in seconds as FIT counts them, or the last heard before it; `unknownTime` where none. */
  readonly times: Uint32Array
  readonly #columns: readonly Column[]
  /** The native ones by field, made when the first is asked for: most tables never are. */
  #native: ReadonlyMap<number, readonly Column[]> | undefined
  readonly #taken = new Set<Column>()

  constructor(message: number, times: Uint32Array, columns: readonly Column[]) {
    this.message = message
    this.rows = times.length
    this.times = times
    this.#columns = columns
  }

  /** A native field of numbers, its first entry where it is a list; undefined where no message has it. */
  numbers(field: number): Float64Array | undefined {
    const { values, width } = this.list(field) ?? { values: undefined, width: 1 }
    return width === 1 ? values : values?.filter((_, i) => i % width === 0)
  }

  /** A native field of numbers with all its entries. */
  list(field: number): { readonly values: Float64Array; readonly width: number } | undefined {
    for (const column of this.#nativeColumns(field)) {
      if (!(column.values instanceof Float64Array)) continue
      this.#taken.add(column)
      return { values: column.values, width: column.width }
    }
    return undefined
  }

  /** One number; NaN where it is not known. */
  number(field: number, row: number): number {
    return this.numbers(field)?.[row] ?? Number.NaN
  }

  /** One text; empty where it is not known. */
  text(field: number, row: number): string {
    for (const column of this.#nativeColumns(field)) {
      if (column.values instanceof Float64Array) continue
      this.#taken.add(column)
      return String(column.values[row * column.width] ?? '')
    }
    return ''
  }

  /** The developer fields that hold numbers. */
  developerNumbers(): { readonly describedBy: DeveloperField; readonly take: () => Float64Array }[] {
    return this.#columns.flatMap((column) => {
      const { describedBy, values, width } = column
      if (describedBy === undefined || width !== 1 || !(values instanceof Float64Array)) return []
      const take = () => {
        this.#taken.add(column)
        return values
      }
      return [{ describedBy, take }]
    })
  }

  /** The columns that nobody has taken. */
  rest(): readonly Column[] {
    return this.#columns.filter((column) => !this.#taken.has(column))
  }

  #nativeColumns(field: number): readonly Column[] {
    this.#native ??= byField(this.#columns)
    return this.#native.get(field) ?? none
  }
}

/** A field that holds numbers in one message and a text in another has two columns. */
function byField(columns: readonly Column[]): Map<number, Column[]> {
  const found = new Map<number, Column[]>()
  for (const column of columns) {
    if (column.describedBy !== undefined) continue
    const same = found.get(column.field)
    if (same) same.push(column)
    else found.set(column.field, [column])
  }
  return found
}

const none: readonly Column[] = []
