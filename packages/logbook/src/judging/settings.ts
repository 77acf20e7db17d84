import { setting, valuesOf } from '@freshlegs/analysis'

/** Numbers of the way a run took, as it is kept beside it. */
export const routeCards = {
  points: setting(48, 'points', 'ours', 'Enough to tell ways apart, few enough to compare thousands'),
  shortestM: setting(500, 'm', 'ours', 'A shorter run has no way worth comparing'),
  knownShare: setting(0.8, 'ratio', 'ours', 'Positions must be known for this share of the distance'),
  smallestReachM: setting(40, 'm', 'ours', 'A watch indoors wanders about one place: no further than this'),
}

export const routeSettings = valuesOf(routeCards)
