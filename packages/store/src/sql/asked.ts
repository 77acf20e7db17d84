import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import type { DaySpan, RunQuery } from '../store.ts'
import { wholeMs } from './bounds.ts'
import { folded } from './folded.ts'

/** Of conditions on recordings. */
export type Build = ExpressionBuilder<Tables, 'recordings'>

/** The condition under which a recording is on the list that was asked for. */
export function asked(
  build: Build,
  query: Omit<RunQuery, 'offset' | 'limit' | 'order'>,
): Expression<SqlBool> {
  const { text = '', limiters, gear, days, deleted = false } = query
  const { fromMs, toMs } = wholeMs({ fromMs: query.fromMs ?? -Infinity, toMs: query.toMs ?? Infinity })
  const anyTime = query.fromMs === undefined && query.toMs === undefined
  return build.and([
    deleted ? inTheBin(build) : listed(build),
    ...wordsOf(text).map((word) => containing(word)),
    ...(limiters === undefined
      ? []
      : [
          build.or(
            limiters.map((limiter) =>
              limiter === null ? build('limiter', 'is', null) : build('limiter', '=', limiter),
            ),
          ),
        ]),
    ...(gear === undefined ? [] : [build('gear', '=', gear)]),
    ...(anyTime ? [] : [build('started_at_ms', '>=', fromMs), build('started_at_ms', '<=', toMs)]),
    ...(days === undefined ? [] : [onDays(build, days)]),
  ])
}

/** By the local time of the run; the last two bounds let an index narrow it down before. */
const onDays = (build: Build, { localFromMs, localBelowMs, fromMs, belowMs }: DaySpan): Expression<SqlBool> =>
  build.and([
    build.or([
      build.and([build(localMs, '>=', localFromMs), build(localMs, '<', localBelowMs)]),
      build.and([
        build('utc_offset_s', 'is', null),
        build('started_at_ms', '>=', Math.ceil(fromMs)),
        build('started_at_ms', '<', Math.ceil(belowMs)),
      ]),
    ]),
    build('started_at_ms', '>=', Math.floor(Math.min(fromMs, localFromMs - furthestZoneMs))),
    build('started_at_ms', '<=', Math.ceil(Math.max(belowMs, localBelowMs + furthestZoneMs))),
  ])

const localMs = sql<number>`(started_at_ms + 1000 * utc_offset_s)`

/** No file can say that its clock is further from UTC than 99 hours and 99 minutes. */
const furthestZoneMs = 101 * 3_600_000

/** Neither deleted nor the lesser one of an outing. Written as the indexes have it, or they are of no use. */
export const listed = (build: Build): Expression<SqlBool> =>
  build.and([build('deleted_at_ms', 'is', null), build('main_id', 'is', null)])

/** Deleted ones, each outing once: what went with its main recording comes back with it. */
const inTheBin = (build: Build): Expression<SqlBool> =>
  build.and([
    build('deleted_at_ms', 'is not', null),
    build.not(
      build.exists(
        build
          .selectFrom('recordings as main')
          .select('main.id')
          .whereRef('main.athlete_id', '=', 'recordings.athlete_id')
          .whereRef('main.id', '=', 'recordings.main_id')
          .where('main.deleted_at_ms', 'is not', null),
      ),
    ),
  ])

const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    folded(text.slice(0, longestText))
      .split(/\s+/u)
      .filter((word) => word !== ''),
  ),
]

const containing = (word: string): Expression<SqlBool> =>
  sql`search like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`

/** SQLite takes neither patterns nor conditions of any length, and nobody types more. */
const longestText = 500
