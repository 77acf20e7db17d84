import { newTextDecoder } from '../../new-text-decoder.ts'

/** The text in `size` bytes at `at`, up to the first zero; some devices leave the zero out when it just fits. */
export function readText(bytes: Uint8Array, at: number, size: number): string {
  let end = at
  let plain = true
  for (; end < at + size && bytes[end] !== 0; end++) plain &&= bytes[end]! < 0x80
  const part = bytes.subarray(at, end)
  return plain ? String.fromCharCode(...part) : utf8.decode(part)
}

const utf8 = newTextDecoder('utf-8')
