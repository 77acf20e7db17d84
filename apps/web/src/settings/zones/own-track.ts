import { decode } from '@freshlegs/formats'

/** Where a run went, thinned out for the eye; from where it began to where it ended, as far as it knows. */
export type OwnTrack = readonly Place[]

export interface Place {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

/** The way of a recording in our own format; empty where it knows of no places. Pure. */
export function ownTrack(columns: Uint8Array): OwnTrack {
  const decoded = decode(columns)
  if (!decoded.ok) return []
  const places = decoded.value.recordings.flatMap(({ track }) => {
    const { latitudeDeg = [], longitudeDeg = [] } = track.streams
    return Array.from(latitudeDeg, (north, at) => ({
      latitudeDeg: north,
      longitudeDeg: longitudeDeg[at] ?? Number.NaN,
    })).filter((place) => !Number.isNaN(place.latitudeDeg + place.longitudeDeg))
  })
  const step = Math.max(1, Math.ceil(places.length / mostPlaces))
  return places.filter((_, at) => at % step === 0 || at === places.length - 1)
}

const mostPlaces = 400
