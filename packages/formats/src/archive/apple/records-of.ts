import type { AppleRecord, RecordType } from '../../health/record.ts'
import type { Kinds } from './kinds.ts'
import type { Workout } from './workout.ts'

/**
 * The records of a workout, each type from one source alone: watch and phone both count steps, and would count them
 * twice. The source that recorded the workout goes first; where it has little of a type (an app on the phone has no
 * heart rate, or one number for all of it), the source with most of it does.
 */
export function recordsOf(workout: Workout, kinds: Kinds): readonly AppleRecord[] {
  const bySource = new Map<RecordType, Map<string, AppleRecord[]>>()
  for (const { startS, durationS, kind, value } of workout.records) {
    const known = kinds.get(kind)
    if (known === undefined) continue
    const sources = entryOf(bySource, known.type, () => new Map<string, AppleRecord[]>())
    entryOf(sources, known.sourceName, (): AppleRecord[] => []).push({
      ...known,
      value,
      startMs: 1000 * startS,
      endMs: 1000 * (startS + durationS),
    })
  }
  return [...bySource.values()].flatMap((sources) => chosen(sources, workout.sourceName))
}

function chosen(
  sources: ReadonlyMap<string, readonly AppleRecord[]>,
  ownSource: string,
): readonly AppleRecord[] {
  const own = sources.get(ownSource) ?? []
  const most = [...sources.values()].reduce(
    (best, records) => (records.length > best.length ? records : best),
    own,
  )
  return own.length * enoughRatio >= most.length ? own : most
}

/** An own source is enough when another has no more than four times as many records. Ours. */
const enoughRatio = 4

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, made: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = made()
  map.set(key, value)
  return value
}
