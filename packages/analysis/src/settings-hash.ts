import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Settings } from './settings.ts'

/** SHA-256 of the settings as canonical JSON: equal for equal numbers, in whatever order they were written. */
export function settingsHash(settings: Settings): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(settings))))
}

/** JSON with the keys of every object in the order of the alphabet. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${pairs.join(',')}}`
}
