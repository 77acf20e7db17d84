import type { Stretch } from './find-records.ts'

/** NaN where it is none, or longer than any is written. */
export function numberAt(bytes: Uint8Array, { from, to }: Stretch): number {
  const isNumber = to > from && to - from <= 32
  return isNumber ? Number(String.fromCharCode(...bytes.subarray(from, to))) : Number.NaN
}
