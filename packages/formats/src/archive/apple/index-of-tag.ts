import { standsAt } from './bytes-of.ts'

/**
 * Where the next tag of this name begins, or may begin: at the end of the bytes it cannot be told yet. -1 where none
 * does.
 *
 * @param tag its first bytes: `<Record`
 */
export function indexOfTag(bytes: Uint8Array, from: number, tag: Uint8Array): number {
  for (let at = bytes.indexOf(less, from); at >= 0; at = bytes.indexOf(less, at + 1)) {
    if (mayContinue(bytes, at, tag) || isTag(bytes, at, tag)) return at
  }
  return -1
}

/** Whether this tag stands there. */
export const isTag = (bytes: Uint8Array, at: number, tag: Uint8Array): boolean =>
  bytes[at + 1] === tag[1] && standsAt(bytes, at, tag) && endsName(bytes[at + tag.length])

/** Whether the bytes end before it is clear which tag stands there. */
export const mayContinue = (bytes: Uint8Array, at: number, tag: Uint8Array): boolean =>
  at + tag.length >= bytes.length

const less = 0x3c

/** A blank, a slash or the end of the tag. */
const endsName = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x3e || byte === 0x2f || byte === 0x0a || byte === 0x0d || byte === 0x09
