import { type BodyRegionId, bodyRegions } from '@freshlegs/domain'

/** One spot of the body that can be marked by itself. */
export interface Place {
  readonly region: BodyRegionId
  readonly side: 'left' | 'right' | 'middle'
}

export const isPaired = (region: BodyRegionId): boolean =>
  bodyRegions.find(({ id }) => id === region)?.paired ?? false

export const samePlace = (one: Place, other: Place): boolean =>
  one.region === other.region && one.side === other.side

/** `Front of the knee, left` */
export function sayPlace({ region, side }: Place): string {
  const name = bodyRegions.find(({ id }) => id === region)?.name ?? region
  return side === 'middle' ? name : `${name}, ${side}`
}

/** The places that a region stands for, with the side as it was kept: both sides where it names none of two. */
export function placesOf(region: BodyRegionId, side?: string): Place[] {
  if (!isPaired(region)) return [{ region, side: 'middle' }]
  return (['left', 'right'] as const)
    .filter((one) => side === one || (side !== 'left' && side !== 'right'))
    .map((one) => ({ region, side: one }))
}
