import { textOf } from './attributes.ts'
import type { Stretch } from './find-records.ts'
import { SleepList } from './sleep-list.ts'

/** A stretch of sleep as one source tells it: a stage of some minutes, or a whole night. */
export interface Sleep {
  /** Unix time. */
  readonly startS: number
  readonly endS: number
  /** How far the clock is ahead of UTC. */
  readonly zoneS: number
  readonly source: { readonly bytes: Uint8Array; readonly at: Stretch }
}

/**
 * Nights out of stretches of sleep, each source on its own: watch and app both tell of the same night, and would make
 * it twice as long.
 */
export class Nights {
  readonly #sources = new Map<string, SleepList>()
  readonly #zones: number[] = []
  #count = 0

  add({ startS, endS, zoneS, source: { bytes, at } }: Sleep): void {
    if (!(startS >= 0 && endS > startS && endS < 2 ** 32) || Number.isNaN(zoneS)) return
    if (++this.#count > mostStretches) return
    const zone = this.#numberOf(zoneS)
    const name = textOf(bytes, at.from, Math.min(at.to, at.from + mostNameBytes))
    const sleep = this.#sources.get(name) ?? new SleepList()
    if (zone < 0 || (!this.#sources.has(name) && this.#sources.size >= mostSources)) return
    this.#sources.set(name, sleep)
    sleep.add({ startS, durationS: endS - startS, zone })
  }

  /** Seconds asleep in the longest night that ended on each day, of the source that tells most of it. */
  longest(): ReadonlyMap<string, number> {
    const longest = new Map<string, number>()
    for (const sleep of this.#sources.values()) {
      for (const { endS, zone, sleptS } of nightsOf(sleep)) {
        const day = new Date(1000 * (endS + this.#zones[zone]!)).toISOString().slice(0, 10)
        longest.set(day, Math.max(sleptS, longest.get(day) ?? 0))
      }
    }
    return longest
  }

  #numberOf(zoneS: number): number {
    const known = this.#zones.indexOf(zoneS)
    return known >= 0 || this.#zones.length >= mostZones ? known : this.#zones.push(zoneS) - 1
  }
}

interface Night {
  readonly endS: number
  readonly zone: number
  readonly sleptS: number
}

function* nightsOf(sleep: SleepList): Generator<Night> {
  let night: Night | undefined
  for (const { startS, durationS, zone } of sleep.inOrder()) {
    const endS = startS + durationS
    if (night === undefined || startS - night.endS > longestAwakeS) {
      if (night) yield night
      night = { endS, zone, sleptS: durationS }
    } else if (endS > night.endS) {
      night = { endS, zone, sleptS: night.sleptS + endS - Math.max(startS, night.endS) }
    }
  }
  if (night) yield night
}

/** Who lies awake for longer has slept twice, and a nap is no night. Ours. */
const longestAwakeS = 3 * 3600

/** Ten years of nights in forty stages by four sources are half of that. */
const mostStretches = 1_000_000
const mostSources = 1000
const mostZones = 100
const mostNameBytes = 256
