import type { Totals } from '@freshlegs/domain'
import { mostParts } from '../xml/most-parts.ts'
import { noTotals } from '../xml/no-totals.ts'
import { numberIn } from '../xml/number-in.ts'
import type { XmlVisitor } from '../xml/read-xml.ts'

/** What a GPX file holds beside its track points. Filled while it is read. */
export interface GpxOutline {
  creator: string | undefined
  readonly tracks: GpxTrack[]
  routePoints: number
  waypoints: number
}

/** One `trk`. */
export interface GpxTrack {
  /** Row of its first point. */
  readonly from: number
  /** Rows at which its segments begin. */
  readonly segments: number[]
  type: string | undefined
  title: string | undefined
  totals: Totals
}

/** Points outside of any track belong to one that begins with the file. */
export const newGpxOutline = (): GpxOutline => ({
  creator: undefined,
  tracks: [newTrack(0)],
  routePoints: 0,
  waypoints: 0,
})

/** Hears a GPX file and fills the outline. `row` answers how many points were kept so far. */
export function gpxListener(outline: GpxOutline, row: () => number): XmlVisitor {
  return {
    open(name, attributes) {
      if (name === 'gpx') outline.creator ??= attributes.creator?.trim()
      else if (name === 'trk') addTrack(outline, row())
      else if (name === 'trkseg') outline.tracks.at(-1)?.segments.push(row())
      else if (name === 'rtept') outline.routePoints++
      else if (name === 'wpt') outline.waypoints++
    },
    close(name, text, parent) {
      const track = outline.tracks.at(-1)
      if (track === undefined) return
      if (parent === 'trk' && name === 'type') track.type = text.trim()
      else if (parent === 'trk' && name === 'name') track.title = text.trim()
      else if (parent === 'trackstatsextension') track.totals = withTotal(track.totals, name, numberIn(text))
    },
  }
}

function addTrack({ tracks }: GpxOutline, from: number): void {
  if (tracks.length < mostParts) tracks.push(newTrack(from))
}

const newTrack = (from: number): GpxTrack => ({
  from,
  segments: [],
  type: undefined,
  title: undefined,
  totals: noTotals,
})

/** Garmin's TrackStatsExtension sums a track up. */
function withTotal(totals: Totals, name: string, value: number): Totals {
  if (name === 'timertime') return { ...totals, timerS: value }
  if (name === 'distance') return { ...totals, distanceM: value }
  if (name === 'ascent') return { ...totals, ascentM: value }
  if (name === 'descent') return { ...totals, descentM: value }
  return totals
}
