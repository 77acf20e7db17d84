import { greatCircle } from '@freshlegs/science'
import type { OwnTrack, Place } from './own-track.ts'

/** A place at which runs begin or end. */
export interface End extends Place {
  /** How many runs do. */
  readonly runs: number
}

/** Where runs begin and end, ends near each other as one; where most do first. Pure. */
export function endsOf(tracks: readonly OwnTrack[]): End[] {
  const found: { at: Place[]; runs: Set<number> }[] = []
  for (const [run, track] of tracks.entries())
    for (const place of [track[0], track.at(-1)]) {
      if (!place) continue
      const near = found.find(({ at }) => metresBetween(middleOf(at), place) <= togetherM)
      if (near) {
        near.at.push(place)
        near.runs.add(run)
      } else found.push({ at: [place], runs: new Set([run]) })
    }
  return found
    .map(({ at, runs }) => ({ ...middleOf(at), runs: runs.size }))
    .toSorted((a, b) => b.runs - a.runs)
}

/** How many runs begin or end within so many metres of a place. Pure. */
export const endingWithin = (tracks: readonly OwnTrack[], place: Place, radiusM: number): number =>
  tracks.filter((track) =>
    [track[0], track.at(-1)].some((end) => end !== undefined && metresBetween(end, place) <= radiusM),
  ).length

const metresBetween = (a: Place, b: Place) =>
  greatCircle(a.latitudeDeg, a.longitudeDeg, b.latitudeDeg, b.longitudeDeg)

function middleOf(places: readonly Place[]): Place {
  const mean = (of: (place: Place) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length
  return {
    latitudeDeg: mean(({ latitudeDeg }) => latitudeDeg),
    longitudeDeg: mean(({ longitudeDeg }) => longitudeDeg),
  }
}

/** Satellites and street corners differ by less. Ours. */
const togetherM = 200
