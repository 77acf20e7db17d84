import { basename, resolve } from 'node:path'
import type { Item, MeasuredMorning, Result, Source } from '@freshlegs/domain'
import { Shelf } from './containers/on-demand.ts'
import { Scratch } from './containers/scratch.ts'
import { shownName } from './containers/shown-name.ts'
import { defaultLimits, type Limits, type Listed } from './limits.ts'
import type { Walking } from './walk/part.ts'

export interface SourceOptions {
  readonly limits?: Partial<Limits>
  /** Also put together recordings of other sports, where an export makes that necessary. */
  readonly anySport?: boolean
  /** What the runner calls it, where the path says something else: an upload. */
  readonly name?: string
  /** Where archives may be unpacked for a while; the system's folder for such things unless said. */
  readonly scratch?: string
}

/** The beginning of a source: its room, what its paths begin with, and how it is made of a walk. */
export function newSource(path: string, options: SourceOptions) {
  const name = options.name ?? resolve(path)
  const size = { items: 0, bytes: 0 }
  const otherSports = { count: 0 }
  const mornings: MeasuredMorning[] = []
  const listed: Listed = { entries: 0, characters: 0, entriesInAll: 0 }
  const shelf = new Shelf()
  const scratch = new Scratch(options.scratch)
  const walking: Walking = {
    limits: { ...defaultLimits, ...options.limits },
    listed,
    anySport: options.anySport ?? false,
    shelf,
    scratch,
    size,
    otherSports,
    mornings,
  }
  const walked = (walk: () => AsyncIterable<Result<Item>>): Source => {
    // What was listed to open it; the archives within are listed anew each time it is walked.
    const outside = { ...listed }
    return {
      name,
      size,
      get leftOut() {
        return otherSports.count
      },
      mornings,
      async *items() {
        size.items = 0
        size.bytes = 0
        otherSports.count = 0
        mornings.length = 0
        Object.assign(listed, outside)
        yield* walk()
      },
      async close() {
        await shelf.close()
        await scratch.remove()
      },
    }
  }
  return { walking, label: shownName(basename(name) || name), walked }
}
