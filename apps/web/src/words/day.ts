import { dayWords } from './day-words.ts'
import { localDate } from './local-date.ts'

/** The day and hour of a run where it was run, as far as the file knows: `Sun, 4 May 2025, 08:30`. */
export function sayDay(startedAt: string, utcOffsetS: number | null, language: string): string {
  const day = dayWords(language).day(localDate(startedAt, utcOffsetS) ?? startedAt)
  const local = new Date(Date.parse(startedAt) + 1000 * (utcOffsetS ?? 0))
  return `${day}, ${local.toISOString().slice(11, 16)}${utcOffsetS === null ? ' UTC' : ''}`
}
