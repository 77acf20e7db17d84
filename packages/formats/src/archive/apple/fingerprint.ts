import type { Workout } from './workout.ts'

/**
 * Changes when the workout or what was measured in it does, and not when it is exported again: where devices lay in
 * memory (`HKDevice: 0x28308c0f0`) is left out.
 */
export function fingerprintOf({ element, records }: Workout): string {
  let hash = offset
  for (let i = 0; i < element.length; i++) {
    if (element[i] === zero && element[i + 1] === x) {
      i++
      while (isHex(element[i + 1])) i++
    } else {
      hash = Math.imul(hash ^ element[i]!, prime)
    }
  }
  let sum = 0
  for (const { startS, value } of records) sum += value * (1 + (startS % 3600))
  return `${(hash >>> 0).toString(16).padStart(8, '0')}-${records.length}-${sum.toPrecision(9)}`
}

/** FNV-1a of 32 bits. */
const offset = 0x811c9dc5
const prime = 0x01000193

const zero = 0x30
const x = 0x78

const isHex = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66))
