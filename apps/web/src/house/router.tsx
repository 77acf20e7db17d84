import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { yearInAddress } from '../calendar/year-in-address.ts'
import { Loading } from '../parts/loading.tsx'
import { judgeAhead, prepareRun } from '../run/prepare-run.ts'
import { stretchInAddress } from '../run/stretch-in-address.ts'
import { wantedInAddress } from '../runs/wanted-in-address.ts'
import { fetchedPage } from './fetched-page.tsx'
import { NotFound } from './not-found.tsx'
import { PageFailed } from './page-failed.tsx'
import { Shell } from './shell.tsx'

/** Which page stands at which address. Each page comes in a file of its own when it is first gone to. */
export function newRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      runs,
      run,
      calendar,
      durability,
      part,
      loads,
      agreement,
      unanswered,
      checkIn,
      interview,
      byHand,
      imports,
      oneImport,
      settings,
    ]),
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
  ...fetchedPage(() => import('../home/home.tsx').then(({ Home }) => Home)),
})

const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  validateSearch: wantedInAddress,
  ...fetchedPage(() => import('../runs/runs-page.tsx').then(({ RunsPage }) => RunsPage)),
})

const runPage = fetchedPage(() => import('./one-run.tsx').then(({ OneRun }) => OneRun))
const run = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id',
  validateSearch: stretchInAddress,
  component: runPage.component,
  loader({ context, params, cause }) {
    // The run is asked for while its page is still on the way.
    const begin = cause === 'preload' ? prepareRun : judgeAhead
    begin(params.id, context.queryClient)
    return runPage.loader()
  },
})

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: yearInAddress,
  ...fetchedPage(() => import('../calendar/calendar-page.tsx').then(({ CalendarPage }) => CalendarPage)),
})

const durability = createRoute({
  getParentRoute: () => root,
  path: '/durability',
  validateSearch: (search: Record<string, unknown>): { length?: string } =>
    typeof search.length === 'string' ? { length: search.length } : {},
  ...fetchedPage(() =>
    import('../durability/durability-page.tsx').then(({ DurabilityPage }) => DurabilityPage),
  ),
})

const part = createRoute({
  getParentRoute: () => root,
  path: '/why/$part',
  ...fetchedPage(() => import('../why/part-page.tsx').then(({ PartPage }) => PartPage)),
})

const loads = createRoute({
  getParentRoute: () => root,
  path: '/loads',
  ...fetchedPage(() => import('../why/loads-page.tsx').then(({ LoadsPage }) => LoadsPage)),
})

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/agreement',
  ...fetchedPage(() => import('../agreement/agreement-page.tsx').then(({ AgreementPage }) => AgreementPage)),
})

const unanswered = createRoute({
  getParentRoute: () => root,
  path: '/unanswered',
  ...fetchedPage(() => import('../answers/unanswered-page.tsx').then(({ UnansweredPage }) => UnansweredPage)),
})

const checkIn = createRoute({
  getParentRoute: () => root,
  path: '/check-in',
  ...fetchedPage(() => import('../check-in/check-in-page.tsx').then(({ CheckInPage }) => CheckInPage)),
})

const interview = createRoute({
  getParentRoute: () => root,
  path: '/interview',
  ...fetchedPage(() => import('../interview/interview-page.tsx').then(({ InterviewPage }) => InterviewPage)),
})

const byHand = createRoute({
  getParentRoute: () => root,
  path: '/by-hand',
  ...fetchedPage(() => import('../by-hand/by-hand-page.tsx').then(({ ByHandPage }) => ByHandPage)),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  ...fetchedPage(() => import('../imports/imports-page.tsx').then(({ ImportsPage }) => ImportsPage)),
})

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  ...fetchedPage(() => import('../imports/import-page.tsx').then(({ ImportPage }) => ImportPage)),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  ...fetchedPage(() => import('../settings/settings-page.tsx').then(({ SettingsPage }) => SettingsPage)),
})
