import { standsAt } from './bytes-of.ts'

/**
 * Where the next tag of this name begins, or may begin: at the end of the bytes it cannot be told yet, which
 * `isWhole` says. -1 where none does.
 *
 * @param tag its first bytes: `<Record`
 */
export function indexOfTag(bytes: Uint8Array, from: number, tag: Uint8Array): number {
  const second = tag[1]
  for (let at = bytes.indexOf(less, from); at >= 0; at = bytes.indexOf(less, at + 1)) {
    if (at + tag.length >= bytes.length) return at
    if (bytes[at + 1] === second && standsAt(bytes, at, tag) && endsName(bytes[at + tag.length]!)) return at
  }
  return -1
}

/** Whether what `indexOfTag` found is the tag, and not the end of the bytes. */
export const isWhole = (bytes: Uint8Array, at: number, tag: Uint8Array): boolean =>
  at + tag.length < bytes.length

const less = 0x3c

/** A blank, a slash or the end of the tag. */
const endsName = (byte: number): boolean =>
  byte === 0x20 || byte === 0x3e || byte === 0x2f || byte === 0x0a || byte === 0x0d || byte === 0x09
