import type { Static } from 'typebox'
import type { Route } from './route.ts'
import { historyRoutes } from './routes/history.ts'
import { houseRoutes } from './routes/house.ts'
import { type importProgress, importRoutes } from './routes/imports.ts'
import { reasonRoutes } from './routes/reasons.ts'
import { runRoutes } from './routes/runs.ts'

export type { Route }
export { historyRoutes, houseRoutes, importRoutes, reasonRoutes, runRoutes }

export type ImportProgress = Static<typeof importProgress>

/** Every route there is. */
export const routes: readonly Route[] = [
  ...Object.values(houseRoutes),
  ...Object.values(runRoutes),
  ...Object.values(historyRoutes),
  ...Object.values(importRoutes),
  ...Object.values(reasonRoutes),
]
