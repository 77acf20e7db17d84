import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answered, api } from './client.ts'
import type { RunsAsked } from './runs-asked.ts'
import type {
  Durability,
  Given,
  ImportProgress,
  Overview,
  ProfilePage,
  Reanalysis,
  RunDetail,
  RunPage,
  SameRoute,
  Settings,
  WeekPage,
} from './schemas.ts'

/** Every question that pages put to the server, by name. What depends on the runs begins with `history`. */
export const queries = {
  overview: queryOptions({
    queryKey: ['history', 'overview'],
    queryFn: ({ signal }) => answered<Overview>(api.GET('/overview', { signal })),
  }),

  /** A hundred lines of the list. */
  runs: (asked: RunsAsked) =>
    queryOptions({
      queryKey: ['history', 'runs', asked],
      queryFn: ({ signal }) => answered<RunPage>(api.GET('/runs', { params: { query: asked }, signal })),
    }),

  run: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id],
      queryFn: ({ signal }) =>
        answered<RunDetail>(api.GET('/runs/{id}', { params: { path: { id } }, signal })),
    }),

  /** What the run is judged with beside its recording. */
  given: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'given'],
      queryFn: ({ signal }) =>
        answered<Given>(api.GET('/runs/{id}/given', { params: { path: { id } }, signal })),
    }),

  sameRoute: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'same-route'],
      queryFn: ({ signal }) =>
        answered<SameRoute>(api.GET('/runs/{id}/same-route', { params: { path: { id } }, signal })),
    }),

  gear: queryOptions({
    queryKey: ['history', 'gear'],
    queryFn: ({ signal }) => answered<string[]>(api.GET('/gear', { signal })),
  }),

  /** A year of weeks, from so many before the newest; with what is to be known of all. */
  weeks: (offset: number) =>
    queryOptions({
      queryKey: ['history', 'weeks', offset],
      queryFn: ({ signal }) =>
        answered<WeekPage>(api.GET('/weeks', { params: { query: { offset, limit: weeksAPage } }, signal })),
    }),

  durability: queryOptions({
    queryKey: ['history', 'durability'],
    queryFn: ({ signal }) => answered<Durability>(api.GET('/durability', { signal })),
  }),

  imports: queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => answered<ImportProgress[]>(api.GET('/imports', { signal })),
  }),

  import: (id: string) =>
    queryOptions({
      queryKey: ['imports', id],
      queryFn: ({ signal }) =>
        answered<ImportProgress>(api.GET('/imports/{id}', { params: { path: { id } }, signal })),
    }),

  profile: queryOptions({
    queryKey: ['history', 'profile'],
    queryFn: ({ signal }) => answered<ProfilePage>(api.GET('/profile', { signal })),
  }),

  settings: queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => answered<Settings>(api.GET('/settings', { signal })),
  }),

  reanalysis: queryOptions({
    queryKey: ['reanalysis'],
    queryFn: ({ signal }) => answered<Reanalysis>(api.GET('/reanalysis', { signal })),
  }),

  health: queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => answered<unknown>(api.GET('/health', { signal })),
    gcTime: 0,
  }),
}

/** How many weeks come at once. */
export const weeksAPage = 52

/** After anything that changes runs or what is said of them. */
export const refreshHistory = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: ['history'] })
