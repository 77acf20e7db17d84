import { crc16 } from './wire/crc16.ts'

/** Base types by name: the code in a definition, and the bytes of one value. */
const types = {
  enum: [0x00, 1],
  sint8: [0x01, 1],
  uint8: [0x02, 1],
  sint16: [0x83, 2],
  uint16: [0x84, 2],
  sint32: [0x85, 4],
  uint32: [0x86, 4],
  string: [0x07, 1],
  float32: [0x88, 4],
  float64: [0x89, 8],
  uint8z: [0x0a, 1],
  uint16z: [0x8b, 2],
  uint32z: [0x8c, 4],
  byte: [0x0d, 1],
  sint64: [0x8e, 8],
  uint64: [0x8f, 8],
  uint64z: [0x90, 8],
} as const

export type TypeName = keyof typeof types

/** A field of a definition: its number, its type, and how many values (bytes of a string) it holds. */
export type FieldOf = readonly [number: number, type: TypeName, count?: number]

/** A developer field: its number, its type, the app it belongs to, how many values it holds. */
export type DeveloperFieldOf = readonly [number: number, type: TypeName, developer: number, count?: number]

type Value = number | bigint | string | readonly number[] | readonly bigint[]

interface Shape {
  readonly fields: readonly (readonly [type: TypeName, count: number])[]
  readonly littleEndian: boolean
}

/** Writes FIT files for tests, byte by byte, as wrong as the test wants them. */
export class FitBytes {
  readonly #bytes: number[] = []
  readonly #shapes = new Map<number, Shape>()

  define(
    local: number,
    message: number,
    fields: readonly FieldOf[],
    options: { readonly bigEndian?: boolean; readonly developer?: readonly DeveloperFieldOf[] } = {},
  ): this {
    const { bigEndian = false, developer } = options
    const pair = [message & 0xff, message >> 8]
    this.#bytes.push(0x40 | (developer ? 0x20 : 0) | local, 0, bigEndian ? 1 : 0)
    this.#bytes.push(...(bigEndian ? pair.reverse() : pair), fields.length)
    for (const [number, type, count = 1] of fields) {
      this.#bytes.push(number, types[type][1] * count, types[type][0])
    }
    if (developer) {
      this.#bytes.push(developer.length)
      for (const [number, type, index, count = 1] of developer) {
        this.#bytes.push(number, types[type][1] * count, index)
      }
    }
    const own = fields.map(([, type, count = 1]) => [type, count] as const)
    const theirs = (developer ?? []).map(([, type, , count = 1]) => [type, count] as const)
    this.#shapes.set(local, { fields: [...own, ...theirs], littleEndian: !bigEndian })
    return this
  }

  data(local: number, ...values: readonly Value[]): this {
    return this.#message(local, local, values)
  }

  /** A message whose header carries the low five bits of the time. */
  dataAt(local: number, time: number, ...values: readonly Value[]): this {
    return this.#message(0x80 | (local << 5) | (time & 0x1f), local, values)
  }

  raw(...bytes: readonly number[]): this {
    this.#bytes.push(...bytes)
    return this
  }

  /** The messages alone. */
  messages(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  /** The messages as a file. */
  file({ headerSize = 14, dataSize = this.#bytes.length, checksum = 'right' }: FileOptions = {}): Uint8Array {
    const header = new Uint8Array(headerSize)
    header.set([headerSize, 0x20, 0x54, 0x08])
    new DataView(header.buffer).setUint32(4, dataSize, true)
    header.set([0x2e, 0x46, 0x49, 0x54], 8)
    const body = Uint8Array.of(...header, ...this.#bytes)
    const crc = crc16(body, 0, body.length) ^ (checksum === 'wrong' ? 1 : 0)
    return checksum === 'missing' ? body : Uint8Array.of(...body, crc & 0xff, crc >> 8)
  }

  #message(header: number, local: number, values: readonly Value[]): this {
    const shape = this.#shapes.get(local)
    if (shape === undefined) throw new RangeError(`local ${local} is not defined`)
    this.#bytes.push(header)
    for (const [i, [type, count]] of shape.fields.entries()) {
      const value = values[i] ?? 0
      const list =
        typeof value === 'string' ? textBytes(value, count) : Array.isArray(value) ? value : [value]
      for (let entry = 0; entry < count; entry++) {
        this.#bytes.push(...valueBytes(type, list[entry] ?? 0, shape.littleEndian))
      }
    }
    return this
  }
}

export interface FileOptions {
  readonly headerSize?: number
  readonly dataSize?: number
  readonly checksum?: 'right' | 'wrong' | 'missing'
}

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const textBytes = (text: string, count: number): number[] =>
  [...new TextEncoder().encode(text)].slice(0, count)

function valueBytes(type: TypeName, value: number | bigint, littleEndian: boolean): number[] {
  const view = new DataView(new ArrayBuffer(types[type][1]))
  switch (type) {
    case 'sint16':
    case 'uint16':
    case 'uint16z':
      view.setUint16(0, Number(value), littleEndian)
      break
    case 'sint32':
    case 'uint32':
    case 'uint32z':
      view.setUint32(0, Number(value), littleEndian)
      break
    case 'float32':
      view.setFloat32(0, Number(value), littleEndian)
      break
    case 'float64':
      view.setFloat64(0, Number(value), littleEndian)
      break
    case 'sint64':
    case 'uint64':
    case 'uint64z':
      view.setBigUint64(0, BigInt.asUintN(64, BigInt(value)), littleEndian)
      break
    default:
      view.setUint8(0, Number(value))
  }
  return [...new Uint8Array(view.buffer)]
}
