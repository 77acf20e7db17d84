import { canonicalHash } from './canonical-hash.ts'
import type { Settings } from './settings.ts'

/** SHA-256 of the settings. Settings never change, and are many numbers: each is hashed once. */
export function settingsHash(settings: Settings): string {
  const hash = hashes.get(settings) ?? canonicalHash(settings)
  hashes.set(settings, hash)
  return hash
}

const hashes = new WeakMap<Settings, string>()
