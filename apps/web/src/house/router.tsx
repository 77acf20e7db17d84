import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { Loading } from '../parts/loading.tsx'
import { prepareRun } from '../run/prepare-run.ts'
import { wantedInAddress } from '../runs/wanted-in-address.ts'
import { NotFound } from './not-found.tsx'
import { PageFailed } from './page-failed.tsx'
import { Shell } from './shell.tsx'

/** Which page stands at which address. Each page comes in a file of its own when it is first gone to. */
export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([home, runs, run, calendar, durability, imports, oneImport, settings]),
    context: { queryClient },
    scrollRestoration: true,
    // What pages ask for is kept by the query client, and pages say themselves while they wait.
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFound,
  })
}

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // Nothing is shown in one unit first and in another a moment later. Without an answer, defaults do.
  loader: ({ context }) => context.queryClient.ensureQueryData(queries.settings).catch(() => null),
  component: Shell,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../home/home.tsx'), 'Home'),
})

const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  validateSearch: wantedInAddress,
  component: lazyRouteComponent(() => import('../runs/runs-page.tsx'), 'RunsPage'),
})

const run = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id',
  loader: ({ context, params }) => prepareRun(params.id, context.queryClient),
  component: lazyRouteComponent(() => import('./one-run.tsx'), 'OneRun'),
})

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../calendar/calendar-page.tsx'), 'CalendarPage'),
})

const durability = createRoute({
  getParentRoute: () => root,
  path: '/durability',
  validateSearch: (search: Record<string, unknown>): { length?: string } =>
    typeof search.length === 'string' ? { length: search.length } : {},
  component: lazyRouteComponent(() => import('../durability/durability-page.tsx'), 'DurabilityPage'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyRouteComponent(() => import('../imports/imports-page.tsx'), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('../imports/import-page.tsx'), 'ImportPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
})
