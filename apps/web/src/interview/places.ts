import { bodyRegions } from '@freshlegs/domain'
import { type Place, placesOf, samePlace, sayPlace } from '../body-map/place.ts'

/** Places as the interview keeps them: `knee-front:left`, `head`. What is not known is left out. Pure. */
export const placesIn = (kept: readonly string[]): Place[] =>
  kept.flatMap((text) => {
    const [region, side] = text.split(':')
    const known = bodyRegions.find(({ id }) => id === region)
    return known ? placesOf(known.id, side) : []
  })

export const keptPlaces = (places: readonly Place[]): string[] =>
  places.map(({ region, side }) => (side === 'middle' ? region : `${region}:${side}`))

export const withPlace = (places: readonly Place[], place: Place, is: boolean): Place[] => [
  ...places.filter((one) => !samePlace(one, place)),
  ...(is ? [place] : []),
]

export const sayPlaces = (kept: readonly string[]): string =>
  placesIn(kept).map(sayPlace).join('; ') || 'Nowhere'
