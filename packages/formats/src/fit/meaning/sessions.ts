import type { Sport, Totals } from '@freshlegs/domain'
import { lap, record, session, sportMessage } from '../profile/messages.ts'
import { sportOf } from '../profile/sports.ts'
import { unknownTime } from '../wire/found-messages.ts'
import type { Part } from '../wire/read-chain.ts'
import type { Table } from '../wire/table.ts'

/** What a file says of one of its sessions. Times as FIT counts them. */
export interface Session {
  /** Before everything where it is not known. */
  readonly startS: number
  /** NaN where it is not known. */
  readonly endS: number
  readonly sport: Sport
  readonly subSport?: string
  readonly totals: Totals
}

/**
 * The sessions of a file by their start. A session is written when it ends: what was recorded after the last one
 * in a file that is cut off, or in a file that has none, makes one more.
 */
export function sessionsOf({ tables, isComplete }: Part): readonly Session[] {
  const table = tables.get(session.message)
  if (table === undefined || table.rows === 0) return [unwritten(tables, Number.NEGATIVE_INFINITY)]
  const sessions = Array.from({ length: Math.min(table.rows, mostSessions) }, (_, row) =>
    readSession(table, row),
  )
  const sorted = sessions.toSorted((a, b) => a.startS - b.startS || 0)
  const lastS = tables.get(record.message)?.times.at(-1) ?? unknownTime
  const { endS } = sorted.at(-1)!
  return !isComplete && lastS !== unknownTime && lastS > endS + 60
    ? [...sorted, unwritten(tables, endS)]
    : sorted
}

/** Where each session ends and the next begins: the first takes what comes before it, the last what comes after. */
export function sessionAt(sessions: readonly Session[], timeS: number): number {
  let place = 0
  let beyond = sessions.length
  while (place + 1 < beyond) {
    const middle = (place + beyond) >> 1
    if (timeS >= sessions[middle]!.startS) place = middle
    else beyond = middle
  }
  return place
}

function readSession(table: Table, row: number): Session {
  const number = (field: number) => table.number(field, row)
  const startS = orElse(number(session.startTime), Number.NEGATIVE_INFINITY)
  const elapsedS = number(session.elapsed) / 1000
  const timeS = table.times[row] ?? unknownTime
  return {
    startS,
    endS: Number.isFinite(startS + elapsedS) ? startS + elapsedS : timeS === unknownTime ? Number.NaN : timeS,
    ...sportOf(number(session.sport), number(session.subSport)),
    totals: {
      elapsedS,
      timerS: number(session.timer) / 1000,
      distanceM: number(session.distance) / 100,
      ascentM: number(session.ascent) + (number(session.ascentFraction) / 100 || 0),
      descentM: number(session.descent) + (number(session.descentFraction) / 100 || 0),
      effortCr10: number(session.effort) / 10,
      feelRatio: number(session.feel) / 100,
    },
  }
}

/** Stands in for a session that was never written; the laps or the chosen profile may still tell the sport. */
function unwritten(tables: ReadonlyMap<number, Table>, startS: number): Session {
  const chosen = tables.get(sportMessage.message)
  const latest = (chosen?.rows ?? 0) - 1
  const fromProfile = sportOf(
    chosen?.number(sportMessage.sport, latest) ?? Number.NaN,
    chosen?.number(sportMessage.subSport, latest) ?? Number.NaN,
  )
  const fromLaps = sportOf(tables.get(lap.message)?.number(lap.sport, 0) ?? Number.NaN, Number.NaN)
  const unknown = Number.NaN
  return {
    startS,
    endS: unknown,
    ...(fromProfile.sport === 'unknown' ? fromLaps : fromProfile),
    totals: {
      elapsedS: unknown,
      timerS: unknown,
      distanceM: unknown,
      ascentM: unknown,
      descentM: unknown,
      effortCr10: unknown,
      feelRatio: unknown,
    },
  }
}

const orElse = (value: number, other: number): number => (Number.isNaN(value) ? other : value)

/** Ours, against files made to exhaust us: a swimrun has fifty. */
const mostSessions = 200
