import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queries, weeksAPage } from '../api/queries.ts'
import type { WeekPage } from '../api/schemas.ts'

/** The weeks that have been asked for so far, newest first, and a way to those before them. */
export interface Weeks extends WeekPage {
  readonly more: (() => void) | null
  readonly underway: boolean
}

/** Weeks from the newest of a year on, or from the newest of all; a year of them at a time. */
export function useWeeks(year: number | undefined) {
  const newest = useQuery(queries.weeks(0))
  const from = newest.data?.years.find((one) => one.year === year)?.offset ?? 0
  const pages = useInfiniteQuery({
    queryKey: ['history', 'weeks', 'from', from],
    // What was asked for a moment ago is not asked for again.
    queryFn: ({ client, pageParam }) => client.fetchQuery(queries.weeks(pageParam)),
    enabled: newest.data !== undefined,
    initialPageParam: from,
    placeholderData: keepPreviousData,
    getNextPageParam: ({ total }, _, offset) =>
      offset + weeksAPage < total ? offset + weeksAPage : undefined,
  })
  const error = newest.error ?? pages.error
  const weeks: Weeks | null =
    newest.data && pages.data
      ? {
          ...newest.data,
          weeks: pages.data.pages.flatMap((page) => page.weeks),
          // Not again by itself where it failed: the page offers to.
          more: pages.hasNextPage && !pages.isFetchNextPageError ? () => pages.fetchNextPage() : null,
          underway: pages.isFetchingNextPage,
        }
      : null
  return { weeks, isNewest: from === 0, error, again: () => (newest.error ? newest : pages).refetch() }
}
