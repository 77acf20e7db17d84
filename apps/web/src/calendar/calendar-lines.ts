import type { Week } from '../api/schemas.ts'

/** What the calendar is made of from top to bottom: months as headings, weeks, and stretches without any run. */
export type CalendarLine =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'week'; readonly week: Week }
  | { readonly kind: 'rest'; readonly from: string; readonly to: string; readonly weeks: number }

/** Lines of weeks that come newest first. A week belongs to the month that most of it lies in. */
export function calendarLines(weeks: readonly Week[]): CalendarLine[] {
  const lines: CalendarLine[] = []
  let month: string | null = null
  for (let at = 0; at < weeks.length; ) {
    const week = weeks[at]
    if (!week) break
    const empty = emptyFrom(weeks, at)
    if (empty >= worthFolding) {
      const oldest = weeks[at + empty - 1] ?? week
      lines.push({ kind: 'rest', from: oldest.monday, to: daysAfter(week.monday, 6), weeks: empty })
      at += empty
      continue
    }
    const own = monthOf(week.monday)
    if (own !== month) lines.push({ kind: 'month', month: own })
    month = own
    lines.push({ kind: 'week', week })
    at++
  }
  return lines
}

/** Its Thursday decides. */
export const monthOf = (monday: string): string => `${daysAfter(monday, 3).slice(0, 7)}-01`

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

function emptyFrom(weeks: readonly Week[], from: number): number {
  let count = 0
  while (weeks[from + count]?.runs === 0) count++
  return count
}

/** One or two weeks off are seen best as they are; an injury need not be scrolled through. */
const worthFolding = 3
