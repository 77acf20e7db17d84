import type { ByteSource } from '../bytes/byte-source.ts'
import { Unsound } from '../bytes/unsound.ts'
import { readFloats } from './floats.ts'
import { kinds } from './kinds.ts'
import type { Order } from './order.ts'
import { readWholeNumbers } from './whole-numbers.ts'

/** Reads a column of that many values. @throws Unsound where the bytes are none */
export function readColumn(source: ByteSource, length: number): Float64Array {
  const kindAt = source.at
  const kind = source.byte()
  // Each value takes a byte at least.
  source.demand(kind === kinds.floats ? 8 * length : length)
  const values = new Float64Array(length)
  if (kind === kinds.floats) {
    readFloats(source, values)
    return values
  }
  const order = orderIn(kind)
  if (order === undefined) throw new Unsound(`no column is kept as ${kind}`, kindAt)
  const toValues = meaning(source, kind - order)
  const exceptions = readWholeNumbers(source, { numbers: values, order })
  toValues(values)
  for (const { at, value } of exceptions) values[at] = value
  return values
}

const orderIn = (kind: number): Order | undefined =>
  kind < kinds.whole || kind > kinds.palette + 2 ? undefined : orders[kind % 4]

const orders: readonly (Order | undefined)[] = [0, 1, 2, undefined]

/** Reads how whole numbers stand for values, and answers what puts the values in their place. */
function meaning(source: ByteSource, kind: number): (numbers: Float64Array) => void {
  if (kind === kinds.whole) return () => {}
  if (kind === kinds.steps) {
    const scale = source.float()
    const offset = source.float()
    const factor = source.float()
    return (numbers) => {
      for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i]! / scale + offset) * factor
    }
  }
  const count = source.varint()
  source.demand(8 * count)
  const palette = new Float64Array(count)
  readFloats(source, palette)
  return (numbers) => {
    for (let i = 0; i < numbers.length; i++) numbers[i] = palette[numbers[i]!] ?? Number.NaN
  }
}
