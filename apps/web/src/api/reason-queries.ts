import type { Schemas } from '@freshlegs/api/client'
import { queryOptions } from '@tanstack/react-query'
import { answered, api } from './client.ts'
import type { Run } from './schemas.ts'

export type Said = Schemas['AfterRun']
export type Pain = NonNullable<Said['pains']>[number]
export type CheckIn = Schemas['CheckIn']
export type Interview = Schemas['Interview']
export type InterviewAnswers = Schemas['InterviewAnswers']
export type Question = Schemas['Question']

/** What the runner has told, and is asked. What is said changes what the runs are judged by: all begins with `history`. */
export const reasonQueries = {
  answers: (id: string) =>
    queryOptions({
      queryKey: ['history', 'run', id, 'answers'],
      queryFn: ({ signal }) =>
        answered<Said>(api.GET('/runs/{id}/answers', { params: { path: { id } }, signal })),
    }),

  unanswered: queryOptions({
    queryKey: ['history', 'unanswered'],
    queryFn: ({ signal }) => answered<Run[]>(api.GET('/unanswered', { signal })),
  }),

  /** Mornings from one day to another, both among them, oldest first. */
  checkIns: (days: { readonly from: string; readonly to: string }) =>
    queryOptions({
      queryKey: ['history', 'check-ins', days],
      queryFn: ({ signal }) =>
        answered<CheckIn[]>(api.GET('/check-ins', { params: { query: days }, signal })),
    }),

  interview: queryOptions({
    queryKey: ['history', 'interview'],
    queryFn: ({ signal }) => answered<Interview>(api.GET('/interview', { signal })),
  }),
}
