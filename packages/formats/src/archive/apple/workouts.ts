import type { RecordType } from '../../health/record.ts'
import type { FoundRecord } from './find-records.ts'
import { Kinds } from './kinds.ts'
import { numberAt } from './number-at.ts'
import { timeS } from './time-s.ts'
import { type Workout, workoutOf } from './workout.ts'

/** Workouts of one export, and the records that fall into them, in bounded memory whatever the export holds. */
export class Workouts {
  readonly kinds = new Kinds()
  readonly #anySport: boolean
  #workouts: Workout[] = []
  #leftOut = 0
  #bytes = 0
  #records = 0
  /** Latest end of a workout up to and with each, once they are in order. */
  #latestEndS = new Float64Array(0)

  constructor(anySport: boolean) {
    this.#anySport = anySport
  }

  get list(): readonly Workout[] {
    return this.#workouts
  }

  /** Workouts of other sports, which were not kept. */
  get leftOut(): number {
    return this.#leftOut
  }

  add(element: Uint8Array): void {
    const workout = workoutOf(element)
    if (workout === undefined) return
    if (!workout.isRun && !this.#anySport) {
      this.#leftOut++
      return
    }
    if (this.#workouts.length >= most.workouts || this.#bytes + element.length > most.bytes) return
    this.#workouts.push(workout)
    this.#bytes += element.length
  }

  /** Puts the workouts in the order of their starts. Before the first record, and when all workouts are there. */
  settle(): void {
    this.#workouts.sort((a, b) => a.startS - b.startS || a.endS - b.endS)
    let latestS = Number.NEGATIVE_INFINITY
    this.#latestEndS = Float64Array.from(this.#workouts, ({ endS }) => {
      latestS = Math.max(latestS, endS)
      return latestS
    })
  }

  /** Keeps a record where it falls into a workout. */
  addRecord(found: FoundRecord<RecordType>): void {
    const { bytes, start, end } = found
    const startS = timeS(bytes, start.from, start.to)
    const latestEndS = this.#latestEndS
    let i = lastUpTo(this.#workouts, startS)
    if (i < 0 || !(latestEndS[i]! >= startS)) return
    const endS = timeS(bytes, end.from, end.to)
    const value = numberAt(bytes, found.value)
    const kind = this.kinds.numberOf(found)
    if (kind === undefined || !(endS >= startS) || !Number.isFinite(value)) return
    const record = { startS, durationS: endS - startS, kind, value }
    for (let steps = 0; i >= 0 && latestEndS[i]! >= startS && steps < most.overlapping; i--, steps++) {
      const workout = this.#workouts[i]!
      if (workout.endS >= startS && this.#records++ < most.records) workout.records.add(record)
    }
  }
}

/** Index of the last workout that began by then; -1 where none had. */
function lastUpTo(workouts: readonly Workout[], timeS: number): number {
  let low = 0
  let high = workouts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (workouts[middle]!.startS <= timeS) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Ten years of daily runs with a watch that measures everything are 3,600 workouts of some 3 kB and ten million
 * records, which is 120 MB.
 */
const most = { workouts: 20_000, bytes: 32 * 1024 * 1024, records: 12_000_000, overlapping: 4 }
