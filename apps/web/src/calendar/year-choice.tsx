import { useMemo } from 'react'
import styles from './calendar.module.css'
import type { CalendarLine } from './calendar-lines.ts'

/** Leads to the newest month of a year. Nothing where there is only one. */
export function YearChoice({
  lines,
  onGo,
}: {
  lines: readonly CalendarLine[]
  onGo: (line: number) => void
}) {
  const years = useMemo(() => firstLineOfYears(lines), [lines])
  if (years.length < 2) return null
  return (
    <label className={styles.year}>
      Go to
      <select
        value=""
        onChange={({ target }) => {
          const chosen = years.find(({ year }) => year === target.value)
          if (chosen) onGo(chosen.line)
        }}
      >
        <option value="">Year</option>
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}

function firstLineOfYears(lines: readonly CalendarLine[]): { year: string; line: number }[] {
  const found = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'month') continue
    const year = line.month.slice(0, 4)
    if (!found.has(year)) found.set(year, index)
  }
  return [...found].map(([year, line]) => ({ year, line }))
}
