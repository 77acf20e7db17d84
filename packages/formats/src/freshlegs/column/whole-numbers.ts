import type { ByteSink } from '../bytes/byte-sink.ts'
import type { ByteSource } from '../bytes/byte-source.ts'
import type { Order } from './order.ts'

/**
 * A column as whole numbers: a varint a value, which is 0 for NaN, 1 for a value that no number stands for and that
 * follows as it is, else the zigzag of a difference plus 2. So each value takes a byte at least, and what is made of
 * them is never much larger than the bytes.
 *
 * @param numbers what stands for each value; NaN where nothing does
 */
export function writeWholeNumbers(
  sink: ByteSink,
  { values, numbers, order }: { values: Float64Array; numbers: Float64Array; order: Order },
): void {
  let last = 0
  let lastStep = 0
  for (let i = 0; i < values.length; i++) {
    const number = numbers[i]!
    if (Number.isNaN(number)) {
      if (Number.isNaN(values[i]!)) {
        sink.byte(unknown)
      } else {
        sink.byte(asItIs)
        sink.float(values[i]!)
      }
      continue
    }
    const step = number - last
    const difference = order === 0 ? number : order === 1 ? step : step - lastStep
    sink.varint(firstNumber + (difference < 0 ? -2 * difference - 1 : 2 * difference))
    last = number
    lastStep = step
  }
}

/** A value that no whole number stands for. */
export interface Exception {
  readonly at: number
  readonly value: number
}

/**
 * Fills `numbers` with the whole numbers that were written, NaN where there is none, and answers the values that were
 * kept as they are.
 *
 * @throws Unsound
 */
export function readWholeNumbers(
  source: ByteSource,
  { numbers, order }: { numbers: Float64Array; order: Order },
): readonly Exception[] {
  const { bytes } = source
  const exceptions: Exception[] = []
  let at = source.at
  let last = 0
  let lastStep = 0
  for (let i = 0; i < numbers.length; i++) {
    let difference: number
    // Most take one byte. Beyond the end there is undefined, which is no less than anything.
    const code = bytes[at]!
    if (code < 128) {
      at++
      if (code < firstNumber) {
        numbers[i] = Number.NaN
        if (code === asItIs) {
          source.at = at
          exceptions.push({ at: i, value: source.float() })
          at = source.at
        }
        continue
      }
      difference = code & 1 ? -(code - 1) >> 1 : (code - firstNumber) >> 1
    } else {
      source.at = at
      const zigzag = source.varint() - firstNumber
      at = source.at
      const half = Math.floor(zigzag / 2)
      difference = 2 * half === zigzag ? half : -half - 1
    }
    if (order === 0) last = difference
    else if (order === 1) last += difference
    else {
      lastStep += difference
      last += lastStep
    }
    numbers[i] = last
  }
  source.at = at
  return exceptions
}

const unknown = 0
const asItIs = 1
const firstNumber = 2
