import fc from 'fast-check'

/** Files as they come out of bad cables, full disks and wrong programs: those given, with some damage done to each. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const file = fc.constantFrom(...files)
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  const few = fc.nat({ max: 64 })
  const change: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
    fc.tuple(at, fc.nat({ max: 255 })).map(([where, byte]) => overwrite(where, Uint8Array.of(byte))),
    fc
      .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 16 }))
      .map(([where, bytes]) => overwrite(where, bytes)),
    fc
      .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 16 }))
      .map(([where, bytes]) => replace(where, 0, bytes)),
    fc.tuple(at, few).map(([where, length]) => replace(where, length, new Uint8Array())),
    at.map(cutAt),
    fc.tuple(file, at, at, at).map(([other, from, to, where]) => replace(where, 0, piece(other, from, to))),
    fc.tuple(file, at, at).map(
      ([other, from, to]) =>
        (bytes: Uint8Array) =>
          join(cutAt(to)(bytes), piece(other, from, 1)),
    ),
  )
  return fc
    .tuple(file, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([bytes, changes]) => changes.reduce((changed, apply) => apply(changed), bytes))
}

const overwrite = (where: number, bytes: Uint8Array) => replace(where, bytes.length, bytes)

/** `length` bytes at that share of the file give way to others. */
const replace = (where: number, length: number, by: Uint8Array) => (bytes: Uint8Array) => {
  const from = Math.floor(where * bytes.length)
  return join(join(bytes.subarray(0, from), by), bytes.subarray(from + length))
}

const cutAt = (where: number) => (bytes: Uint8Array) => bytes.subarray(0, Math.floor(where * bytes.length))

const piece = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  bytes.subarray(Math.floor(Math.min(from, to) * bytes.length), Math.ceil(Math.max(from, to) * bytes.length))

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
