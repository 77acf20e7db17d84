import type { ByteSink } from '../bytes/byte-sink.ts'
import { writeFloats } from './floats.ts'
import { inSteps } from './in-steps.ts'
import { kinds } from './kinds.ts'
import { cheapestOrder } from './order.ts'
import { painted } from './palette.ts'
import { writeWholeNumbers } from './whole-numbers.ts'

/** Writes a column so that `readColumn` gives it back bit for bit, and so that little is left once it is compressed. */
export function writeColumn(sink: ByteSink, values: Float64Array): void {
  const counted = inSteps(values)
  if (counted !== undefined) {
    const { step, numbers } = counted
    const order = cheapestOrder(numbers)
    if (step.scale === 1 && step.offset === 0 && step.factor === 1) {
      sink.byte(kinds.whole + order)
    } else {
      sink.byte(kinds.steps + order)
      sink.float(step.scale)
      sink.float(step.offset)
      sink.float(step.factor)
    }
    writeWholeNumbers(sink, { values, numbers, order })
    return
  }
  const coloured = painted(values)
  if (coloured !== undefined) {
    const { palette, numbers } = coloured
    const order = cheapestOrder(numbers)
    sink.byte(kinds.palette + order)
    sink.varint(palette.length)
    writeFloats(sink, palette)
    writeWholeNumbers(sink, { values, numbers, order })
    return
  }
  sink.byte(kinds.floats)
  writeFloats(sink, values)
}
