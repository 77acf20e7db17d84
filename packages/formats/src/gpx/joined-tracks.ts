import type { Totals } from '@freshlegs/domain'
import type { PointTable } from '../xml/point-table.ts'
import type { GpxTrack } from './gpx-outline.ts'

/** The tracks of a file that are one recording: the first one, grown longer. */
export interface JoinedTracks extends Readonly<GpxTrack> {
  /** Row behind its last point. */
  readonly to: number
}

/**
 * Some programs write a run as several tracks, one a lap or one after each pause; others collect the runs of
 * many days. Tracks are one recording where the next begins soon after the last ended and is of the same type.
 * Tracks without a recorded point are passed over.
 */
export function joinedTracks(tracks: readonly GpxTrack[], table: PointTable): readonly JoinedTracks[] {
  const timesMs = table.timesMs(0, table.rows)
  const joined: (GpxTrack & { to: number })[] = []
  for (const [i, track] of tracks.entries()) {
    const { from, segments } = track
    const to = tracks[i + 1]?.from ?? table.rows
    if (to === from) continue
    const last = joined.at(-1)
    const gapMs = timesMs[from]! - (timesMs[from - 1] ?? Number.NaN)
    if (last !== undefined && last.type === track.type && gapMs >= 0 && gapMs <= joinedWithinMs) {
      last.to = to
      last.segments.push(from, ...segments)
      last.totals = sum(last.totals, track.totals)
    } else {
      joined.push({ ...track, segments: [...segments], to })
    }
  }
  return joined
}

/** Longer than a stop on the way, shorter than what lies between two runs. Ours. */
const joinedWithinMs = 3_600_000

const sum = (a: Totals, b: Totals): Totals => ({
  ...a,
  timerS: a.timerS + b.timerS,
  distanceM: a.distanceM + b.distanceM,
  ascentM: a.ascentM + b.ascentM,
  descentM: a.descentM + b.descentM,
})
