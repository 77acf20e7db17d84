import { walkAttributes } from './attributes.ts'
import { bytesOf } from './bytes-of.ts'
import { carryOver } from './carry-over.ts'
import { indexOfTag, isTag, mayContinue } from './index-of-tag.ts'

/** Finds the `Workout` elements in the stream of an export and hands over each with its children, byte for byte. */
export function findWorkouts(onWorkout: (element: Uint8Array) => void): (chunk: Uint8Array) => void {
  return carryOver((bytes) => {
    let at = indexOfTag(bytes, 0, opening)
    while (at >= 0) {
      if (mayContinue(bytes, at, opening)) return at
      const end = endOf(bytes, at)
      if (end === -1) return at
      if (end > 0) onWorkout(bytes.subarray(at, end))
      at = indexOfTag(bytes, end > 0 ? end : at + 1, opening)
    }
    return bytes.length
  }, mostBytes)
}

/** First byte behind the element; -1 where the bytes end inside it, -2 where it is broken. */
function endOf(bytes: Uint8Array, from: number): number {
  const behind = walkAttributes(bytes, from + opening.length, () => {})
  if (behind < 0 || bytes[behind - 2] === slash) return behind
  for (let at = bytes.indexOf(less, behind); at >= 0; at = bytes.indexOf(less, at + 1)) {
    if (mayContinue(bytes, at, closing)) return -1
    if (isTag(bytes, at, closing)) return bytes.indexOf(greater, at) + 1 || -1
    // Workouts do not lie in workouts: this one was never closed.
    if (isTag(bytes, at, opening)) return -2
  }
  return -1
}

const opening = bytesOf('<Workout')
const closing = bytesOf('</Workout')
const less = 0x3c
const slash = 0x2f
const greater = 0x3e

/** A day with a lap every ten seconds has less. */
const mostBytes = 1024 * 1024
