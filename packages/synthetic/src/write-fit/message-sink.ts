import { ByteSink } from './byte-sink.ts'
import { type FitType, fitTypes } from './fit-type.ts'

/** One field of a message as it is stored: already scaled, NaN for invalid, a string or a list for arrays. */
export interface StoredField {
  readonly number: number
  readonly type: FitType
  readonly value: number | string | readonly number[]
}

/** One message to be written. Local types 0 and 1 belong to the records. */
export interface Message {
  readonly local: number
  readonly global: number
  readonly fields: readonly StoredField[]
}

/** What a definition says of one field of native or developer kind. */
export interface FieldShape {
  readonly number: number
  readonly type: FitType
  /** Bytes. */
  readonly size: number
}

/** Messages of a FIT file, one after the other, each behind a definition where its shape is new. */
export class MessageSink {
  readonly bytes: ByteSink
  /** Last full timestamp, FIT time; compressed ones count from it. */
  lastTimestamp = Number.NaN
  #shapes = new Map<number, string>()

  constructor(littleEndian: boolean) {
    this.bytes = new ByteSink(littleEndian)
  }

  /** Says how the messages of a local type will look. `developer` fields are those of developer 0. */
  define(
    local: number,
    global: number,
    native: readonly FieldShape[],
    developer: readonly FieldShape[] = [],
  ) {
    const { bytes } = this
    bytes.put('uint8', 0x40 | (developer.length > 0 ? 0x20 : 0) | local)
    bytes.put('uint8', 0)
    bytes.put('uint8', bytes.littleEndian ? 0 : 1)
    bytes.put('uint16', global)
    bytes.put('uint8', native.length)
    for (const { number, type, size } of native) {
      bytes.put('uint8', number)
      bytes.put('uint8', size)
      bytes.put('uint8', fitTypes[type].code)
    }
    if (developer.length === 0) return
    bytes.put('uint8', developer.length)
    for (const { number, size } of developer) {
      bytes.put('uint8', number)
      bytes.put('uint8', size)
      bytes.put('uint8', 0)
    }
  }

  /** One message, behind a definition where its local type last looked otherwise. */
  message({ local, global, fields }: Message): void {
    const shapes = fields.map(({ number, type, value }) => ({ number, type, size: sizeOf(type, value) }))
    const shape = `${global}:${shapes.map(({ number, size }) => `${number}.${size}`).join()}`
    if (this.#shapes.get(local) !== shape) this.define(local, global, shapes)
    this.#shapes.set(local, shape)
    this.bytes.put('uint8', local)
    for (const field of fields) this.#store(field)
  }

  #store({ number, type, value }: StoredField): void {
    if (typeof value === 'string') {
      for (const byte of utf8(value)) this.bytes.put('string', byte)
      return
    }
    for (const one of typeof value === 'number' ? [value] : value) {
      this.bytes.put(type, Number.isNaN(one) ? fitTypes[type].invalid : one)
    }
    if (number === timestampField && typeof value === 'number') this.lastTimestamp = value
  }
}

export const timestampField = 253

function sizeOf(type: FitType, value: StoredField['value']): number {
  if (typeof value === 'string') return utf8(value).length
  return fitTypes[type].size * (typeof value === 'number' ? 1 : value.length)
}

/** A string as FIT keeps it: UTF-8, closed by a zero byte. */
function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`)
}

/** Every platform we run on has it; the language itself has not. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
