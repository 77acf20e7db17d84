import { useNavigate } from '@tanstack/react-router'
import type { WeekPage } from '../api/schemas.ts'
import styles from './calendar.module.css'

/** Leads to the newest week of a year. Nothing where there is only one. */
export function YearChoice({ years }: { years: WeekPage['years'] }) {
  const navigate = useNavigate()
  if (years.length < 2) return null
  return (
    <label className={styles.year}>
      Go to
      <select
        value=""
        onChange={({ target }) => navigate({ to: '/calendar', search: { year: Number(target.value) } })}
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
