import type { ImportOutcome, Item } from '@freshlegs/domain'
import type { ImportOptions } from './import-options.ts'
import { newPace } from './pace.ts'
import { importSettings } from './settings.ts'
import { newTally, type Tally } from './tally.ts'

/** Counts what is done, and tells of it now and then. */
export interface Progress {
  begins(item: Item): void
  /** @param count what became of it */
  done(bytes: number, count: (tally: Tally) => void): void
  /** @param mornings days of which the source told something */
  tells(mornings: number): void
  /** Tells of the end. */
  end(): ImportOutcome
}

export function newProgress({
  source,
  now,
  onProgress,
  beforeS = 0,
}: Pick<ImportOptions, 'source' | 'now' | 'onProgress' | 'beforeS'>): Progress {
  const tally = newTally()
  const paceAt = newPace()
  const beganMs = now()
  let toldMs = Number.NEGATIVE_INFINITY
  let bytesDone = 0
  let path: string | null = null
  const outcome = () => tally.outcome(beforeS + Math.max(0, now() - beganMs) / 1000)

  function tell() {
    const atMs = now()
    toldMs = atMs
    const all = { items: source.size.items || null, bytes: source.size.bytes || null }
    onProgress?.({
      done: tally.files,
      of: all.items,
      bytesDone,
      bytesOf: all.bytes,
      ...paceAt({ atMs, items: tally.files, bytes: bytesDone }, all),
      now: path,
      outcome: outcome(),
    })
  }

  return {
    begins(item) {
      path = item.path
    },
    done(bytes, count) {
      bytesDone += bytes
      count(tally)
      if (now() - toldMs >= importSettings.progressMs) tell()
    },
    tells: (mornings) => tally.mornings(mornings),
    end() {
      // Known to the source alone: they never came to be items.
      const { leftOut = 0 } = source
      if (leftOut > 0) tally.skipped('recording.not-running', leftOut)
      tell()
      return outcome()
    },
  }
}
