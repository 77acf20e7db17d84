import type { Track } from '@freshlegs/domain'
import { heartRateMessage, heartRateVariability } from '../profile/messages.ts'
import { timeField } from '../wire/definition.ts'
import { unknownTime } from '../wire/found-messages.ts'
import type { Table } from '../wire/table.ts'
import { accumulate } from './compressed-speed-distance.ts'

/** Heart beats, each with the time that passed since the one before it. Times as FIT counts them. */
export interface Beats {
  readonly timesS: Float64Array
  readonly intervalsS: Float64Array
}

/** The beats of a file: from the watch itself or, where it has none, from what a strap sent later. */
export function beatsOf(tables: ReadonlyMap<number, Table>): Beats {
  const own = tables.get(heartRateVariability.message)
  const sentLater = tables.get(heartRateMessage.message)
  return own ? intervalsAsTheyCame(own) : sentLater ? eventsOfStrap(sentLater) : new BeatList(0).beats()
}

/** The beats from `startS` to `endS`, in seconds since `startS`; undefined where there are none. */
export function beatsTrack(
  { timesS, intervalsS }: Beats,
  { startS, endS }: { readonly startS: number; readonly endS: number },
): Track | undefined {
  // A beat belongs to the sample of its second; a strap may have been on hours before and after.
  const from = timesS.findIndex((timeS) => timeS > startS - 1)
  const to = 1 + timesS.findLastIndex((timeS) => timeS < endS + 1)
  if (from < 0 || to <= from) return undefined
  return {
    timeS: timesS.subarray(from, to).map((timeS) => timeS - startS),
    streams: { rrIntervalS: intervalsS.subarray(from, to) },
  }
}

/**
 * Messages of intervals carry no time. They follow the sample of their second, so that their sum keeps the time
 * between samples; where beats were lost, the sample sets it right again.
 */
function intervalsAsTheyCame(table: Table): Beats {
  const list = table.list(heartRateVariability.time)
  if (list === undefined) return new BeatList(0).beats()
  const { values, width } = list
  const found = new BeatList(countNumbers(values))
  let clockS = Number.NaN
  for (let row = 0; row < table.rows; row++) {
    const heardS = table.times[row]!
    if (heardS === unknownTime) continue
    const from = row * width
    let togetherS = 0
    for (let i = from; i < from + width; i++) togetherS += values[i]! / 1000 || 0
    if (!(Math.abs(clockS + togetherS - heardS) <= furthestDriftS)) clockS = heardS - togetherS
    for (let i = from; i < from + width; i++) {
      const intervalS = values[i]! / 1000
      if (Number.isNaN(intervalS)) continue
      clockS += intervalS
      found.add(clockS, intervalS)
    }
  }
  return found.beats()
}

/**
 * A strap counts beats on a clock of its own, in 1/1024 s. The first message of a batch ties it to the world's;
 * the others carry the low twelve bits of each beat, packed two in three bytes: checked against the heart rates
 * that lie beside them in real files.
 */
function eventsOfStrap(table: Table): Beats {
  const worldS = table.numbers(timeField)
  const fractions = table.numbers(heartRateMessage.fraction)
  const full = table.list(heartRateMessage.eventTime)
  const packed = table.list(heartRateMessage.eventTime12)
  const found = new BeatList((full?.values.length ?? 0) + Math.ceil((2 * (packed?.values.length ?? 0)) / 3))
  let ticks = Number.NaN
  let tickZeroS = Number.NaN
  const add = (nextTicks: number) => {
    const intervalS = (nextTicks - ticks) / ticksPerS
    if (intervalS > 0 && intervalS <= longestIntervalS)
      found.add(tickZeroS + nextTicks / ticksPerS, intervalS)
    ticks = nextTicks
  }
  for (let row = 0; row < table.rows; row++) {
    for (let entry = 0; full !== undefined && entry < full.width; entry++) {
      const beat = full.values[row * full.width + entry]!
      if (Number.isNaN(beat)) continue
      const anchorS = (worldS?.[row] ?? Number.NaN) + ((fractions?.[row] ?? 0) / 32_768 || 0)
      if (entry === 0 && !Number.isNaN(anchorS)) tickZeroS = anchorS - beat / ticksPerS
      add(beat)
    }
    if (packed === undefined || Number.isNaN(ticks)) continue
    for (const low of twelveBits(packed.values.subarray(row * packed.width, (row + 1) * packed.width))) {
      add(accumulate(ticks, low, 12))
    }
  }
  return found.beats()
}

/** Numbers of twelve bits, two in three bytes, the low ones first. */
function twelveBits(bytes: Float64Array): number[] {
  const numbers: number[] = []
  for (let i = 0; i + 2 < bytes.length && !Number.isNaN(bytes[i]!); i += 3) {
    const middle = bytes[i + 1]!
    numbers.push(bytes[i]! | ((middle & 0x0f) << 8), (middle >> 4) | (bytes[i + 2]! << 4))
  }
  return numbers
}

function countNumbers(values: Float64Array): number {
  let count = 0
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) count++
  return count
}

/** Beats as they are found; never more than `atMost`. */
class BeatList {
  #count = 0
  readonly #timesS: Float64Array
  readonly #intervalsS: Float64Array

  constructor(atMost: number) {
    this.#timesS = new Float64Array(atMost)
    this.#intervalsS = new Float64Array(atMost)
  }

  add(timeS: number, intervalS: number): void {
    this.#timesS[this.#count] = timeS
    this.#intervalsS[this.#count++] = intervalS
  }

  beats(): Beats {
    return {
      timesS: this.#timesS.subarray(0, this.#count),
      intervalsS: this.#intervalsS.subarray(0, this.#count),
    }
  }
}

const ticksPerS = 1024

/** Seconds. Ours: beats are written within a few seconds of their sample. */
const furthestDriftS = 10

/** Seconds. The counter turns over after four, so that longer gaps cannot be told. */
const longestIntervalS = 3
