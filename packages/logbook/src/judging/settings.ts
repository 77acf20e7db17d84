import { setting, valuesOf } from '@freshlegs/analysis'

/** Numbers of the way a run took, as it is kept beside it. */
export const routeCards = {
  points: setting(48, 'points', 'ours', 'Enough to tell ways apart, few enough to compare thousands'),
  shortestM: setting(500, 'm', 'ours', 'A shorter run has no way worth comparing'),
  knownShare: setting(0.8, 'ratio', 'ours', 'Positions must be known for this share of the distance'),
  smallestReachM: setting(40, 'm', 'ours', 'A watch indoors wanders about one place: no further than this'),
}

export const routeSettings = valuesOf(routeCards)

/** Numbers that keep reanalysis quick, and its memory flat. */
export const reanalysisCards = {
  parallel: setting(4, 'runs', 'ours', 'In flight at once, unless told'),
  lot: setting(2000, 'runs', 'ours', 'Asked for in one question'),
  batch: setting(32, 'runs', 'ours', 'Kept in one transaction'),
  passes: setting(3, 'passes', 'ours', 'Over all runs, as long as some were edited meanwhile'),
}

export const reanalysisSettings = valuesOf(reanalysisCards)
