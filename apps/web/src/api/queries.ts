import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { answered, api } from './client.ts'
import type { RunsAsked } from './runs-asked.ts'

/** Every question that pages put to the server, by name. What depends on the runs begins with `history`. */
export const queries = {
  overview: queryOptions({
    queryKey: ['history', 'overview'],
    queryFn: ({ signal }) => answered(api.GET('/overview', { signal })),
  }),

  /** A hundred lines of the list. */
  runs: (asked: RunsAsked) =>
    queryOptions({
      queryKey: ['history', 'runs', asked],
      queryFn: ({ signal }) => answered(api.GET('/runs', { params: { query: asked }, signal })),
    }),

  run: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id],
      queryFn: ({ signal }) => answered(api.GET('/runs/{id}', { params: { path: { id } }, signal })),
    }),

  /** What the run is judged with beside its recording. */
  given: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'given'],
      queryFn: ({ signal }) => answered(api.GET('/runs/{id}/given', { params: { path: { id } }, signal })),
    }),

  /** The recording in our own format. It never changes, and is large: not kept once nobody looks at it. */
  columns: (id: string) =>
    queryOptions({
      queryKey: ['columns', id],
      queryFn: ({ signal }) =>
        answered<ArrayBuffer>(
          api.GET('/runs/{id}/columns', { params: { path: { id } }, parseAs: 'arrayBuffer', signal }),
        ),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),

  sameRoute: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'same-route'],
      queryFn: ({ signal }) =>
        answered(api.GET('/runs/{id}/same-route', { params: { path: { id } }, signal })),
    }),

  gear: queryOptions({
    queryKey: ['history', 'gear'],
    queryFn: ({ signal }) => answered(api.GET('/gear', { signal })),
  }),

  weeks: queryOptions({
    queryKey: ['history', 'weeks'],
    queryFn: ({ signal }) => answered(api.GET('/weeks', { signal })),
    placeholderData: keepPreviousData,
  }),

  durability: queryOptions({
    queryKey: ['history', 'durability'],
    queryFn: ({ signal }) => answered(api.GET('/durability', { signal })),
  }),

  imports: queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => answered(api.GET('/imports', { signal })),
  }),

  import: (id: string) =>
    queryOptions({
      queryKey: ['imports', id],
      queryFn: ({ signal }) => answered(api.GET('/imports/{id}', { params: { path: { id } }, signal })),
    }),

  profile: queryOptions({
    queryKey: ['history', 'profile'],
    queryFn: ({ signal }) => answered(api.GET('/profile', { signal })),
  }),

  settings: queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => answered(api.GET('/settings', { signal })),
  }),

  reanalysis: queryOptions({
    queryKey: ['reanalysis'],
    queryFn: ({ signal }) => answered(api.GET('/reanalysis', { signal })),
  }),

  health: queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => answered(api.GET('/health', { signal })),
    gcTime: 0,
  }),
}

/** After anything that changes runs or what is said of them. */
export const refreshHistory = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: ['history'] })
