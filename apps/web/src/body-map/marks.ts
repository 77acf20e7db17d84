import type { Pain } from '../api/reason-queries.ts'
import type { Level } from './level.ts'
import { type Place, placesOf, samePlace } from './place.ts'

/** From here on a place is drawn as hurting much. */
const muchFrom = 6

/** Pains with each side by itself: what was kept of both, or of a side that there is not, is said of each place. Pure. */
export const byPlace = (pains: readonly Pain[]): (Pain & Place)[] =>
  pains.flatMap((pain) => placesOf(pain.region, pain.side).map((place) => ({ ...pain, ...place })))

export function levelIn(pains: readonly (Pain & Place)[], place: Place): Level {
  const pain = pains.find((one) => samePlace(one, place))
  if (!pain) return 0
  return (pain.strength ?? 0) >= muchFrom ? 2 : 1
}

/** After a tap: a place that was not marked hurts, one that hurts hurts much, one that hurts much does not any more. Pure. */
export function tapped(pains: readonly (Pain & Place)[], place: Place): (Pain & Place)[] {
  const level = levelIn(pains, place)
  if (level === 1) return withPain(pains, place, { strength: 8 })
  return marked(pains, place, level === 0)
}

export const marked = (pains: readonly (Pain & Place)[], place: Place, is: boolean): (Pain & Place)[] => {
  const others = pains.filter((one) => !samePlace(one, place))
  return is ? [...others, { ...place }] : others
}

/** More about a place that is marked already; undefined takes a word back. */
export const withPain = (
  pains: readonly (Pain & Place)[],
  place: Place,
  change: { readonly [Key in PainDetail]?: Pain[Key] | undefined },
): (Pain & Place)[] => pains.map((one) => (samePlace(one, place) ? known({ ...one, ...change }) : one))

type PainDetail = 'fromMin' | 'strength' | 'kind' | 'easedOnStopping'

/** Without what is not known: schemas know absent keys only. */
function known({ region, side, fromMin, strength, kind, easedOnStopping }: Loose): Pain & Place {
  return {
    region,
    side,
    ...(fromMin !== undefined && { fromMin }),
    ...(strength !== undefined && { strength }),
    ...(kind !== undefined && { kind }),
    ...(easedOnStopping !== undefined && { easedOnStopping }),
  }
}

type Loose = Place & { readonly [Key in PainDetail]?: Pain[Key] | undefined }
