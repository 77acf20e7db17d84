import type { Route, Store } from '../store.ts'
import { finite } from './bounds.ts'
import type { Engine } from './engine.ts'
import { fromJson } from './json.ts'

export const routes = ({ db }: Engine): Pick<Store, 'routes'> => ({
  routes: async (athleteId, fromM, toM) => {
    const rows = await db
      .selectFrom('recordings')
      .innerJoin('reports', (join) =>
        join
          .onRef('reports.athlete_id', '=', 'recordings.athlete_id')
          .onRef('reports.run_id', '=', 'recordings.id'),
      )
      .select(['recordings.id', 'reports.route'])
      .where('recordings.athlete_id', '=', athleteId)
      .where('recordings.deleted_at_ms', 'is', null)
      .where('recordings.main_id', 'is', null)
      .where('recordings.distance_m', '>=', finite(fromM))
      .where('recordings.distance_m', '<=', finite(toM))
      .where('reports.route', 'is not', null)
      .orderBy('recordings.id')
      .execute()
    return rows.flatMap(({ id, route }) => (route === null ? [] : [{ id, route: fromJson<Route>(route) }]))
  },
})
