import type { Mornings } from '../mornings.ts'
import { bytesOf, standsAt } from './bytes-of.ts'
import type { FoundRecord, Stretch } from './find-records.ts'
import { Nights } from './nights.ts'
import { numberAt } from './number-at.ts'
import { timeS, zoneS } from './time-s.ts'

/** Records that tell of a night or of the morning after it. */
export const morningTypes = [
  'HKCategoryTypeIdentifierSleepAnalysis',
  'HKQuantityTypeIdentifierRestingHeartRate',
  'HKQuantityTypeIdentifierHeartRateVariabilitySDNN',
  'HKQuantityTypeIdentifierBodyMass',
] as const

export type MorningType = (typeof morningTypes)[number]

export const isOfMorning = (record: FoundRecord<string>): record is FoundRecord<MorningType> =>
  record.type in tellers

/**
 * Mornings out of what watch, scales and apps measured, by the clock that the export was made with. Sleep is that of the
 * longest night that ended on the day; the resting heart rate the last word on it; SDNN the middle one of those from
 * midnight to noon, since later ones know of the day; body mass the first on the scales.
 */
export class MorningRecords {
  readonly nights = new Nights()
  readonly #mornings: Mornings
  readonly #sdnnMs = new Map<string, number[]>()
  #sdnnCount = 0
  /** Unix time of the first on the scales, by day. */
  readonly #weighedS = new Map<string, number>()

  constructor(mornings: Mornings) {
    this.#mornings = mornings
  }

  add(record: FoundRecord<MorningType>): void {
    const startS = timeS(record.bytes, record.start.from, record.start.to)
    if (!Number.isNaN(startS)) tellers[record.type](record, startS, this)
  }

  atRest(day: string, bpm: number): void {
    this.#mornings.put(day, 'heartRateRestBpm', bpm)
  }

  varied(day: string, sdnnMs: number): void {
    if (!(sdnnMs > 0) || this.#sdnnCount++ >= mostValues) return
    const known = this.#sdnnMs.get(day)
    if (known) known.push(sdnnMs)
    else this.#sdnnMs.set(day, [sdnnMs])
  }

  weighed(day: string, kg: number, timeS: number): void {
    if (!(kg > 0) || (this.#weighedS.get(day) ?? Infinity) <= timeS) return
    if (this.#weighedS.size < mostValues) this.#weighedS.set(day, timeS)
    this.#mornings.put(day, 'massKg', kg)
  }

  /** When all records are there. */
  finish(): void {
    for (const [day, sleptS] of this.nights.longest()) this.#mornings.put(day, 'sleepH', sleptS / 3600)
    for (const [day, values] of this.#sdnnMs) this.#mornings.put(day, 'sdnnMs', middleOf(values))
  }
}

const tellers: Record<
  MorningType,
  (record: FoundRecord<MorningType>, startS: number, records: MorningRecords) => void
> = {
  HKCategoryTypeIdentifierSleepAnalysis({ bytes, end, value, sourceName }, startS, { nights }) {
    const endS = timeS(bytes, end.from, end.to)
    // In bed or awake is no sleep.
    if (startsWith(bytes, value, asleep))
      nights.add({ startS, endS, zoneS: zoneS(bytes, end.from), source: { bytes, at: sourceName } })
  },
  HKQuantityTypeIdentifierRestingHeartRate({ bytes, start, unit, value }, startS, records) {
    if (isWord(bytes, unit, beats)) records.atRest(clockOf(bytes, start, startS).day, numberAt(bytes, value))
  },
  HKQuantityTypeIdentifierHeartRateVariabilitySDNN({ bytes, start, unit, value }, startS, records) {
    const { day, hour } = clockOf(bytes, start, startS)
    if (isWord(bytes, unit, milliseconds) && hour < noon) records.varied(day, numberAt(bytes, value))
  },
  HKQuantityTypeIdentifierBodyMass({ bytes, start, unit, value }, startS, records) {
    const inKg = masses.find(({ word }) => isWord(bytes, unit, word))?.kg ?? Number.NaN
    records.weighed(clockOf(bytes, start, startS).day, inKg * numberAt(bytes, value), startS)
  },
}

function clockOf(bytes: Uint8Array, { from }: Stretch, atS: number) {
  const time = new Date(1000 * (atS + zoneS(bytes, from))).toISOString()
  return { day: time.slice(0, 10), hour: Number(time.slice(11, 13)) }
}

const startsWith = (bytes: Uint8Array, { from, to }: Stretch, word: Uint8Array) =>
  to - from >= word.length && standsAt(bytes, from, word)

const isWord = (bytes: Uint8Array, { from, to }: Stretch, word: Uint8Array) =>
  to - from === word.length && standsAt(bytes, from, word)

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}

const asleep = bytesOf('HKCategoryValueSleepAnalysisAsleep')
const beats = bytesOf('count/min')
const milliseconds = bytesOf('ms')
const masses = [
  { word: bytesOf('kg'), kg: 1 },
  { word: bytesOf('g'), kg: 0.001 },
  { word: bytesOf('lb'), kg: 0.453_592_37 },
  { word: bytesOf('st'), kg: 6.350_293_18 },
]
const noon = 12

/** Watches measure some ten a day; more than a hundred years of that make no morning. */
const mostValues = 400_000
