import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256, hexadecimal, of a value as canonical JSON: equal for equal values, in whatever order they were written. */
export const canonicalHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))))

/** JSON with the keys of every object in the order of the alphabet; undefined ones are left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${pairs.join(',')}}`
}
