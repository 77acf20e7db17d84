import { type Definition, readDefinition } from './definition.ts'
import { noTime, unknownTime } from './found-messages.ts'
import { hasTimeBits, isDefinition, localNumber } from './message-header.ts'

/**
 * The first byte from `from` on where five messages in a row make sense: they refer to known `definitions` or
 * bring new ones, and their times follow on `heard` and on each other. -1 where there is none within reach.
 */
export function findSense(
  bytes: Uint8Array,
  { from, end, definitions, heard }: Search & { readonly from: number },
): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const last = Math.min(end, from + reach)
  for (let at = from; at < last; at++) {
    if (makesSense(bytes, view, at, { end, definitions, heard })) return at
  }
  return -1
}

/** Whether the second time can follow the first. */
export const isPlausibleStep = (before: number, after: number): boolean =>
  before === noTime || (after >= before - furthestBack && after <= before + longestStep)

interface Search {
  readonly end: number
  readonly definitions: readonly (Definition | undefined)[]
  readonly heard: number
}

function makesSense(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  { end, definitions, heard }: Search,
): boolean {
  let known = definitions
  let at = from
  let evidence = 0
  let last = heard
  for (let message = 0; message < inARow && at < end; message++) {
    const header = bytes[at]!
    if (isDefinition(header)) {
      const definition = readDefinition(bytes, at, end)
      if (definition === undefined || definition === 'cut' || bytes[at + 1] !== 0 || definition.size === 0)
        return false
      known = known.with(header & 0x0f, definition)
      at += definition.length
      evidence++
      continue
    }
    const definition = known[localNumber(header)]
    if (definition === undefined || at + 1 + definition.size > end) return false
    if (definition.timeOffset >= 0) {
      // Where a message has a time of its own, its header carries none.
      if (hasTimeBits(header)) return false
      const time = view.getUint32(at + 1 + definition.timeOffset, definition.littleEndian)
      if (time === unknownTime || !isPlausibleStep(last, time)) return false
      if (last !== heard && time < last) return false
      last = time
      evidence++
    }
    at += 1 + definition.size
  }
  return evidence > 0
}

const inARow = 5

/** Seconds. Ours: longer pauses are rarer than damage that looks like one. */
const longestStep = 3600
const furthestBack = 10

/** Bytes. Ours: more than any damage that leaves a file worth reading. */
const reach = 65_536
