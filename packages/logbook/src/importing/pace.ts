import { importSettings } from './settings.ts'

/** How far something is. */
export interface Mark {
  readonly atMs: number
  readonly items: number
  readonly bytes: number
}

/** How fast it goes, over its last seconds. Null where that cannot be told yet. */
export interface Pace {
  readonly perSecond: number | null
  readonly leftS: number | null
}

export function newPace(): (
  mark: Mark,
  all: { readonly items: number | null; readonly bytes: number | null },
) => Pace {
  // A mark a second: as many as there are seconds in the window.
  const marks: Mark[] = []
  return (mark, all) => {
    const last = marks.at(-1)
    if (!last || mark.atMs - last.atMs >= 1000) marks.push(mark)
    while (marks.length > 1 && mark.atMs - marks[0]!.atMs > 1000 * importSettings.paceWindowS) marks.shift()
    const first = marks[0]!
    const seconds = (mark.atMs - first.atMs) / 1000
    if (seconds < 1) return { perSecond: null, leftS: null }
    const left = (whole: number | null, now: number, before: number) =>
      whole === null || now <= before ? null : (Math.max(0, whole - now) * seconds) / (now - before)
    return {
      perSecond: (mark.items - first.items) / seconds,
      // Files differ in size more than in what a byte of them costs.
      leftS: left(all.bytes, mark.bytes, first.bytes) ?? left(all.items, mark.items, first.items),
    }
  }
}
