import type { CalendarLine } from './calendar-lines.ts'

/** How high a line of the calendar is, in rem. Known beforehand, so that any week can be gone to. */
export function lineRem(line: CalendarLine, isRoomy: boolean): number {
  const size = isRoomy ? sizes.roomy : sizes.phone
  switch (line.kind) {
    case 'month':
      return size.month
    case 'rest':
      return size.rest
    case 'week': {
      const most = Math.max(1, ...line.week.days.map(({ runs }) => runs.length))
      return Math.max(size.least, size.week + most * size.run)
    }
  }
}

/** `run` is what a run takes up in its day; the style sheet draws it just so. */
const sizes = {
  roomy: { month: 4.5, rest: 3, week: 2.25, run: 2.25, least: 6.5 },
  phone: { month: 4.5, rest: 3, week: 4.5, run: 2.75, least: 0 },
}
