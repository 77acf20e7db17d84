import type { NumberType } from './base-type.ts'

/** Where one field lies in the messages of a layout, and where its values go. */
export interface NumberSource {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly littleEndian: boolean
  /** First byte of each message. */
  readonly at: Uint32Array
  /** The row each message goes to. */
  readonly rows: Uint32Array
  /** Byte of the message at which the value lies. */
  readonly offset: number
  /** Entries a row of the column, and which of them this is. */
  readonly width: number
  readonly entry: number
}

/**
 * Reads one field of many messages into a column, invalid values as NaN. A plain loop a type: this is where a
 * decoder spends its time.
 */
export function readNumbers(source: NumberSource, type: NumberType, column: Float64Array): void {
  loops[type.as](source, type.invalid, column)
}

type Loop = (source: NumberSource, invalid: number, column: Float64Array) => void

const loops: Readonly<Record<NumberType['as'], Loop>> = {
  uint8({ bytes, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = bytes[at[i]! + offset]!
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  sint8({ view, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = view.getInt8(at[i]! + offset)
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  uint16({ view, littleEndian, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = view.getUint16(at[i]! + offset, littleEndian)
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  sint16({ view, littleEndian, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = view.getInt16(at[i]! + offset, littleEndian)
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  uint32({ view, littleEndian, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = view.getUint32(at[i]! + offset, littleEndian)
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  sint32({ view, littleEndian, at, rows, offset, width, entry }, invalid, column) {
    for (let i = 0; i < at.length; i++) {
      const value = view.getInt32(at[i]! + offset, littleEndian)
      column[rows[i]! * width + entry] = value === invalid ? Number.NaN : value
    }
  },
  float32({ view, littleEndian, at, rows, offset, width, entry }, _invalid, column) {
    for (let i = 0; i < at.length; i++) {
      column[rows[i]! * width + entry] = measured(view.getFloat32(at[i]! + offset, littleEndian))
    }
  },
  float64({ view, littleEndian, at, rows, offset, width, entry }, _invalid, column) {
    for (let i = 0; i < at.length; i++) {
      column[rows[i]! * width + entry] = measured(view.getFloat64(at[i]! + offset, littleEndian))
    }
  },
}

/** Nothing that was measured is infinite, nor will be once it is scaled. */
const measured = (value: number): number => (Math.abs(value) < 1e300 ? value : Number.NaN)
