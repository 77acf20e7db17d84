import type { ByteSink } from '../bytes/byte-sink.ts'
import type { ByteSource } from '../bytes/byte-source.ts'

/**
 * A column as it is, bit for bit: first the highest bytes of all values, then the next lower ones. Signs and exponents
 * hardly change, so that what compresses lies together.
 */
export function writeFloats(sink: ByteSink, values: Float64Array): void {
  const count = values.length
  const planes = new Uint8Array(8 * count)
  const scratch = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    scratch.setFloat64(0, Number.isNaN(value) ? Number.NaN : value)
    for (let plane = 0; plane < 8; plane++) planes[plane * count + i] = scratch.getUint8(plane)
  }
  sink.append(planes)
}

/** Fills `values` with what was written. @throws Unsound */
export function readFloats(source: ByteSource, values: Float64Array): void {
  const count = values.length
  const from = source.skip(8 * count)
  const { bytes } = source
  const scratch = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < count; i++) {
    for (let plane = 0; plane < 8; plane++) scratch.setUint8(plane, bytes[from + plane * count + i]!)
    values[i] = scratch.getFloat64(0)
  }
}
