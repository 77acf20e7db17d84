import { walkAttributes } from './attributes.ts'
import { bytesOf, standsAt } from './bytes-of.ts'
import { carryOver } from './carry-over.ts'
import { indexOfTag, mayContinue } from './index-of-tag.ts'

/** Where the parts of one `Record` stand in the bytes. Only good while it is being handed over. */
export interface FoundRecord<Type extends string> {
  readonly bytes: Uint8Array
  readonly type: Type
  readonly start: Stretch
  readonly end: Stretch
  readonly value: Stretch
  readonly unit: Stretch
  readonly sourceName: Stretch
}

/** From this byte up to that one; both 0 where it was not there. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Finds the `Record` elements of some types in the stream of an export. Most of an export is others, so the type,
 * which Apple writes first, is looked at before anything else is.
 */
export function findRecords<Type extends string>(
  wanted: readonly Type[],
  onRecord: (record: FoundRecord<Type>) => void,
): (chunk: Uint8Array) => void {
  const types = wanted.map(bytesOf)
  const parts = names.map(() => ({ from: 0, to: 0 }))
  const [typePart, start, end, value, unit, sourceName] = parts as [
    Stretch,
    Stretch,
    Stretch,
    Stretch,
    Stretch,
    Stretch,
  ]
  let bytes: Uint8Array = new Uint8Array(0)
  const onAttribute = (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => {
    for (let i = 0; i < names.length; i++) {
      if (names[i]!.length === nameTo - nameFrom && standsAt(bytes, nameFrom, names[i]!)) {
        parts[i]!.from = valueFrom
        parts[i]!.to = valueTo
        return
      }
    }
  }
  return carryOver((piece) => {
    bytes = piece
    let at = indexOfTag(bytes, 0, opening)
    while (at >= 0) {
      if (mayContinue(bytes, at, opening)) return at
      if (mayBeWanted(bytes, at + opening.length, types)) {
        for (const part of parts) part.from = part.to = 0
        const behind = walkAttributes(bytes, at + opening.length, onAttribute)
        if (behind === -1) return at
        const type = behind < 0 ? undefined : wanted[typeAt(bytes, typePart, types)]
        if (type !== undefined) onRecord({ bytes, type, start, end, value, unit, sourceName })
      }
      at = indexOfTag(bytes, at + 1, opening)
    }
    return bytes.length
  }, mostBytes)
}

/** Whether the first attribute is another than the type, or a type that begins like ours, or not all here yet. */
function mayBeWanted(bytes: Uint8Array, from: number, types: readonly Uint8Array[]): boolean {
  if (from + typeFirst.length + longestType >= bytes.length || !standsAt(bytes, from, typeFirst)) return true
  const valueFrom = from + typeFirst.length
  for (const type of types) {
    if (bytes[valueFrom + type.length] === doubleQuote && standsAt(bytes, valueFrom, type)) return true
  }
  return false
}

/** Which of the types; -1 where it is none of them. */
const typeAt = (bytes: Uint8Array, { from, to }: Stretch, types: readonly Uint8Array[]): number =>
  types.findIndex((type) => type.length === to - from && standsAt(bytes, from, type))

const opening = bytesOf('<Record')
const typeFirst = bytesOf(' type="')
const doubleQuote = 0x22
const names = ['type', 'startDate', 'endDate', 'value', 'unit', 'sourceName'].map(bytesOf)

/** No type of Apple's is longer. */
const longestType = 128

/** Names of devices are the longest part of a record, and have some two hundred. */
const mostBytes = 65_536
