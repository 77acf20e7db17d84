import { type Definition, fieldSpecs } from './definition.ts'
import type { DeveloperField } from './developer-field.ts'
import { readText } from './text.ts'

/** Descriptions seen so far, by app and field. */
export class DeveloperFields {
  /** Counts up when a description changes its meaning. */
  version = 0
  readonly #fields = new Map<number, DeveloperField>()

  find(developer: number, field: number): DeveloperField | undefined {
    return this.#fields.get((developer << 8) | field)
  }

  /** Takes in the description in the data message that lies at `at` (after its header). */
  learn(bytes: Uint8Array, definition: Definition, at: number): void {
    const number = new Map<number, number>()
    const text = new Map<number, string>()
    for (const { field, offset, size, developer } of fieldSpecs(bytes, definition)) {
      if (developer >= 0) continue
      if (size <= 2) number.set(field, unsigned(bytes, at + offset, size, definition.littleEndian))
      if (isText.has(field)) text.set(field, readText(bytes, at + offset, size))
    }
    const key = ((number.get(part.developer) ?? 0xff) << 8) | (number.get(part.field) ?? 0xff)
    const described: DeveloperField = {
      name: text.get(part.name) ?? '',
      unit: text.get(part.unit) ?? '',
      baseCode: number.get(part.baseType) ?? 0xff,
      scale: known(number.get(part.scale), 0xff) || 1,
      offset: signed(known(number.get(part.offset), 0x7f) || 0),
      nativeMessage: known(number.get(part.nativeMessage), 0xffff),
      nativeField: known(number.get(part.nativeField), 0xff),
    }
    if (isSame(this.#fields.get(key), described)) return
    this.#fields.set(key, described)
    this.version++
  }
}

/** The message that describes a developer field; numbers as in fit-file-parser 6.1 (MIT). */
export const fieldDescription = 206
const part = {
  developer: 0,
  field: 1,
  baseType: 2,
  name: 3,
  scale: 6,
  offset: 7,
  unit: 8,
  nativeMessage: 14,
  nativeField: 15,
}
const isText = new Set([part.name, part.unit])

function unsigned(bytes: Uint8Array, at: number, size: number, littleEndian: boolean): number {
  if (size < 2) return bytes[at]!
  return littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
}

const known = (value: number | undefined, invalid: number): number =>
  value === undefined || value === invalid ? Number.NaN : value

const signed = (byte: number): number => (byte > 0x7f ? byte - 0x100 : byte)

function isSame(one: DeveloperField | undefined, other: DeveloperField): boolean {
  return (
    one !== undefined &&
    one.name === other.name &&
    one.unit === other.unit &&
    one.baseCode === other.baseCode &&
    one.scale === other.scale &&
    one.offset === other.offset &&
    Object.is(one.nativeMessage, other.nativeMessage) &&
    Object.is(one.nativeField, other.nativeField)
  )
}
