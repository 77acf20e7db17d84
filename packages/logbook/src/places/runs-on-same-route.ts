import type { RunSummary } from '@freshlegs/domain'
import type { Store } from '@freshlegs/store/contract'
import { apartM } from './apart-m.ts'
import { sameRouteSettings } from './settings.ts'

export interface SameRoute {
  /** Oldest first, the one that was asked for among them. */
  readonly runs: readonly { readonly run: RunSummary; readonly apartM: number }[]
  /** Why there is nothing to compare, as a sentence. */
  readonly refused: string | null
}

/** Runs that took the same way as one of them; undefined where there is no such run. */
export async function runsOnSameRoute(
  store: Store,
  athleteId: string,
  id: string,
): Promise<SameRoute | undefined> {
  const kept = await store.run(athleteId, id)
  if (!kept) return undefined
  // A lesser recording of an outing took the way of the main one.
  const { distanceM } = kept.summary
  const mainId = kept.mainId ?? id
  if (distanceM === null) return { runs: [], refused: 'The distance of this run is not known.' }
  const { distanceRatio } = sameRouteSettings
  const routes = await store.routes(
    athleteId,
    distanceM * (1 - distanceRatio),
    distanceM * (1 + distanceRatio),
  )
  const mine = routes.find((other) => other.id === mainId)
  if (!mine) return { runs: [], refused: 'There are no positions to compare: indoors, or without GPS.' }
  const apartById = new Map(
    routes.flatMap(({ id: otherId, route }) => {
      const apart = apartM(mine.route, route)
      return Number.isNaN(apart) ? [] : [[otherId, apart] as const]
    }),
  )
  const runs: { run: RunSummary; apartM: number }[] = []
  for await (const lot of store.everyRun(athleteId))
    for (const run of lot) {
      const apart = apartById.get(run.id)
      if (apart !== undefined) runs.push({ run, apartM: apart })
    }
  return { runs, refused: null }
}
