import { baseType } from './base-type.ts'
import type { DeveloperField } from './developer-field.ts'

/** A definition message: how the data messages that refer to it are laid out. */
export interface Definition {
  /** Where its header byte lies. */
  readonly at: number
  /** Its bytes, header included. */
  readonly length: number
  /** Which kind of message it defines. */
  readonly message: number
  readonly littleEndian: boolean
  /** Bytes of a data message after its header byte. */
  readonly size: number
  /** Where in them the time lies; -1 where there is none. */
  readonly timeOffset: number
}

/** A field as the definition lays it out. */
export interface FieldSpec {
  readonly field: number
  /** Byte of the data message, after its header. */
  readonly offset: number
  readonly size: number
  /** Base type of a native field; -1 for a developer field. */
  readonly baseCode: number
  /** The app a developer field belongs to; -1 for a native one. */
  readonly developer: number
  /** What the app says of its field; undefined where it says nothing, and for a native one. */
  readonly describedBy: DeveloperField | undefined
}

/**
 * The definition at `at`, which says of itself by its header byte that it is one. `cut` where it would go on
 * past `end`, undefined where it makes no sense.
 */
export function readDefinition(bytes: Uint8Array, at: number, end: number): Definition | 'cut' | undefined {
  if (at + fixedLength > end) return 'cut'
  const order = bytes[at + 2]!
  if (order > 1) return undefined
  const nativeEnd = at + fixedLength + 3 * bytes[at + 5]!
  const hasDeveloperFields = (bytes[at]! & developerBit) !== 0
  if (nativeEnd + (hasDeveloperFields ? 1 : 0) > end) return 'cut'
  const to = hasDeveloperFields ? nativeEnd + 1 + 3 * bytes[nativeEnd]! : nativeEnd
  if (to > end) return 'cut'

  let size = 0
  let timeOffset = -1
  for (let spec = at + fixedLength; spec < nativeEnd; spec += 3) {
    const type = baseType(bytes[spec + 2]!)
    if (type === undefined) return undefined
    if (bytes[spec] === timeField && bytes[spec + 1] === 4 && type.kind === 'number') timeOffset = size
    size += bytes[spec + 1]!
  }
  for (let spec = nativeEnd + 1; spec < to; spec += 3) size += bytes[spec + 1]!
  const high = order === 0 ? bytes[at + 4]! : bytes[at + 3]!
  const low = order === 0 ? bytes[at + 3]! : bytes[at + 4]!
  return { at, length: to - at, message: (high << 8) | low, littleEndian: order === 0, size, timeOffset }
}

export const usesDeveloperFields = (bytes: Uint8Array, { at }: Definition): boolean =>
  (bytes[at]! & developerBit) !== 0

/** The fields of a definition, native ones first, in the order of their bytes. */
export function fieldSpecs(
  bytes: Uint8Array,
  { at, length }: Definition,
  described?: { find(developer: number, field: number): DeveloperField | undefined },
): FieldSpec[] {
  const specs: FieldSpec[] = []
  let offset = 0
  const nativeEnd = at + fixedLength + 3 * bytes[at + 5]!
  for (let spec = at + fixedLength; spec < nativeEnd; spec += 3) {
    const size = bytes[spec + 1]!
    const baseCode = bytes[spec + 2]!
    specs.push({ field: bytes[spec]!, offset, size, baseCode, developer: -1, describedBy: undefined })
    offset += size
  }
  for (let spec = nativeEnd + 1; spec < at + length; spec += 3) {
    const field = bytes[spec]!
    const size = bytes[spec + 1]!
    const developer = bytes[spec + 2]!
    specs.push({
      field,
      offset,
      size,
      baseCode: -1,
      developer,
      describedBy: described?.find(developer, field),
    })
    offset += size
  }
  return specs
}

/** In every message that has one, the time is this field. */
export const timeField = 253

/** Header, reserved byte, byte order, two bytes of message number, count of fields. */
const fixedLength = 6

const developerBit = 0x20
