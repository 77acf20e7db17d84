import type { Activity } from './activity.ts'

/** Activities found by when they began, since the files of the export are not called after them. */
export class ActivitiesByStart {
  readonly #activities: Activity[] = []
  #sorted = true

  add(activity: Activity): void {
    if (this.#activities.length >= mostActivities) return
    this.#activities.push(activity)
    this.#sorted = false
  }

  /** The activity of a recording, undefined where none began with it. */
  find({ startedAtMs, elapsedS }: RecordingTimes): Activity | undefined {
    if (!Number.isFinite(startedAtMs)) return undefined
    this.#sort()
    const near: Activity[] = []
    for (let i = this.#firstFrom(startedAtMs - withinMs.duration); i < this.#activities.length; i++) {
      const activity = this.#activities[i]!
      if (activity.startedAtMs > startedAtMs + withinMs.duration || near.length === mostNear) break
      near.push(activity)
    }
    const farMs = (activity: Activity) => Math.abs(activity.startedAtMs - startedAtMs)
    const sameStart = near.filter((activity) => farMs(activity) <= withinMs.start)
    const fits = (activity: Activity) => lastsAsLong(activity.elapsedS, elapsedS)
    // Parts of a triathlon begin within seconds of the whole of it.
    const candidates = sameStart.some(fits) || sameStart.length === 0 ? near.filter(fits) : sameStart
    return candidates.toSorted((a, b) => farMs(a) - farMs(b))[0]
  }

  #sort(): void {
    if (!this.#sorted) this.#activities.sort((a, b) => a.startedAtMs - b.startedAtMs)
    this.#sorted = true
  }

  /** Index of the first that began then or later. */
  #firstFrom(timeMs: number): number {
    let low = 0
    let high = this.#activities.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#activities[middle]!.startedAtMs < timeMs) low = middle + 1
      else high = middle
    }
    return low
  }
}

export interface RecordingTimes {
  readonly startedAtMs: number
  readonly elapsedS: number
}

/**
 * What the export says and what the file says of the same start differ by up to 43 s in exports that others have
 * looked at, when the watch had to wait for its satellites; then the duration has to agree as well.
 */
const withinMs = { start: 2_000, duration: 90_000 }

const lastsAsLong = (saidS: number, recordedS: number): boolean =>
  Math.abs(saidS - recordedS) <= Math.max(60, 0.03 * recordedS)

/** Far above what runners have, far below what hurts. */
const mostActivities = 100_000
const mostNear = 64
