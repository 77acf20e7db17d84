import { walkAttributes } from './attributes.ts'
import { bytesOf } from './bytes-of.ts'
import { carryOver } from './carry-over.ts'
import { indexOfTag, isWhole } from './index-of-tag.ts'

/** Finds the `Workout` elements in the stream of an export and hands over each with its children, byte for byte. */
export function findWorkouts(onWorkout: (element: Uint8Array) => void): (chunk: Uint8Array) => void {
  return carryOver((bytes) => {
    let at = indexOfTag(bytes, 0, opening)
    while (at >= 0) {
      if (!isWhole(bytes, at, opening)) return at
      const end = endOf(bytes, at)
      if (end === -1) return at
      if (end > 0) onWorkout(bytes.subarray(at, end))
      at = indexOfTag(bytes, end > 0 ? end : at + 1, opening)
    }
    return bytes.length
  }, mostBytes)
}

/** First byte behind the element; -1 where the bytes end inside it, -2 where it is broken. */
function endOf(bytes: Uint8Array, at: number): number {
  const behind = walkAttributes(bytes, at + opening.length, () => {})
  if (behind < 0 || bytes[behind - 2] === slash) return behind
  const end = indexOfTag(bytes, behind, closing)
  const within = end < 0 ? bytes : bytes.subarray(0, end)
  const next = indexOfTag(within, behind, opening)
  // Workouts do not lie in workouts: this one was never closed.
  if (next >= 0 && isWhole(within, next, opening)) return -2
  if (end < 0 || !isWhole(bytes, end, closing)) return -1
  const closed = bytes.indexOf(greater, end)
  return closed < 0 ? -1 : closed + 1
}

const opening = bytesOf('<Workout')
const closing = bytesOf('</Workout')
const slash = 0x2f
const greater = 0x3e

/** A day with a lap every ten seconds has less. */
const mostBytes = 1024 * 1024
