import type { Schemas } from '@freshlegs/api/client'
import type { Ledger } from '@freshlegs/domain'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import type { SurvivalAxis } from '../survival/axis-words.ts'

export type RunLedger = Schemas['RunLedger']
export type Agreement = Schemas['Agreement']
export type Loads = Schemas['Loads']

/** What the reasons are read from. All of it depends on the runs, and on what was said of them. */
export const whyQueries = {
  ledger: (axis: SurvivalAxis) =>
    queryOptions({
      queryKey: ['history', 'ledger', axis],
      queryFn: ({ signal }) => answered<Ledger>(api.GET('/ledger', { params: { query: { axis } }, signal })),
      placeholderData: keepPreviousData,
    }),

  runLedger: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'ledger'],
      queryFn: ({ signal }) =>
        answered<RunLedger>(api.GET('/runs/{id}/ledger', { params: { path: { id } }, signal })),
    }),

  agreement: queryOptions({
    queryKey: ['history', 'agreement'],
    queryFn: ({ signal }) => answered<Agreement>(api.GET('/agreement', { signal })),
  }),

  loads: queryOptions({
    queryKey: ['history', 'loads'],
    queryFn: ({ signal }) => answered<Loads>(api.GET('/loads', { signal })),
  }),
}
