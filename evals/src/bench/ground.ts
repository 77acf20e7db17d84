import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plantHistory, writeFit } from '@freshlegs/synthetic'

/** Where what is measured is planted, once for all who ask; taken away at the end. */
export interface Ground {
  readonly folder: string
  readonly sizes: Sizes
  /** A folder of so many 1-hour FIT runs with every channel, no two the same. */
  runs(count: number): string
  /** A data folder that some part has filled and leaves to the next; the one with the most runs. */
  store: { readonly folder: string; readonly runs: number } | null
  remove(): void
}

export interface Sizes {
  /** Runs of each import that is measured, rising. */
  readonly imports: readonly number[]
  /** Of those, the one that is set against a parser's time for the same files. */
  readonly beside: number
  /** Runs in an export, and what of it is photographs. */
  readonly export: { readonly runs: number; readonly photographs: number }
  readonly requests: number
}

export const usualSizes: Sizes = {
  imports: [1_000, 3_000, 10_000],
  beside: 3_000,
  export: { runs: 2_000, photographs: 400 },
  requests: 200,
}

/** To see that it works. */
export const smallSizes: Sizes = {
  imports: [20, 60],
  beside: 60,
  export: { runs: 20, photographs: 4 },
  requests: 20,
}

export function newGround(sizes: Sizes): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs bench '))
  const all = join(folder, 'runs')
  mkdirSync(all)
  let planted = 0
  return {
    folder,
    sizes,
    runs(count) {
      const most = Math.max(count, ...sizes.imports)
      if (planted === 0) planted = plantAll(all, most)
      const some = join(folder, `runs-${count}`)
      if (count === most) return all
      mkdirSync(some, { recursive: true })
      for (let i = 0; i < count; i++) linkSync(join(all, nameOf(i)), join(some, nameOf(i)))
      return some
    },
    store: null,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A few dozen runs, shifted; at times of their own, since a history of so many would begin before there were watches. */
function plantAll(folder: string, count: number): number {
  const history = plantHistory({ seed: 1, runs: count, durationS: 3600 })
  history.forEach((run, i) => {
    const recording = { ...run.plant(), startedAtMs: firstStartMs + i * apartMs }
    writeFileSync(join(folder, nameOf(i)), writeFit(recording))
  })
  return count
}

const nameOf = (i: number) => `${String(i).padStart(6, '0')}.fit`

/** 30,000 of them, seven hours apart, end today. */
const firstStartMs = Date.UTC(2002, 0, 1, 5)
const apartMs = 7 * 3_600_000
