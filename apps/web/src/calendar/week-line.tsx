import { sayDuration } from '@freshlegs/analysis'
import { memo } from 'react'
import type { Week } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { dayWords } from '../words/day-words.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords, measures } from '../words/measure.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import styles from './calendar.module.css'
import { daysAfter } from './calendar-lines.ts'
import { DayRuns } from './day-runs.tsx'

interface WeekLineProps {
  readonly week: Week
  /** Of the week with the most: what a full bar stands for. */
  readonly mostM: number
}

/** A week from Monday to Sunday, and what it came to. */
export const WeekLine = memo(function WeekLine({ week, mostM }: WeekLineProps) {
  const { units, language } = useReader()
  const words = dayWords(language)
  const { monday, runs, distanceM, movingS, ascentM, days } = week
  return (
    <div className={styles.week}>
      <div className={styles.totals}>
        <h3>{words.span(monday, daysAfter(monday, 6))}</h3>
        {runs === 0 ? (
          <p className="small soft">No run</p>
        ) : (
          <>
            <p className={styles.sum}>
              <NumberWithUnit measure={measures.distance} value={distanceM} />
            </p>
            <p className={styles.more}>
              {sayDuration(movingS)}, {/* Of runs without heights nothing is known: that is no flat week. */}
              {ascentM > 0 && `${inLanguage(inWords(measures.height, ascentM, units), language)} up, `}
              {plural(runs, 'run')}
            </p>
          </>
        )}
        <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.full} width={100} height={1} />
          <rect className={styles.share} width={(100 * distanceM) / mostM} height={1} />
        </svg>
      </div>
      <ol className={styles.days} aria-label={`Days of ${words.span(monday, daysAfter(monday, 6))}`}>
        {[0, 1, 2, 3, 4, 5, 6].map((after) => {
          const date = daysAfter(monday, after)
          const day = days.find((one) => one.date === date)
          return (
            <li key={date} className={styles.day} aria-current={date === today() ? 'date' : undefined}>
              <span className={styles.number}>
                <span className="aloud">{words.longDay(date)}</span>
                <span aria-hidden="true">{Number(date.slice(8))}</span>
              </span>
              {day && <DayRuns date={date} runs={day.runs} />}
            </li>
          )
        })}
      </ol>
    </div>
  )
})

/** By the clock of whoever reads. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - 60_000 * now.getTimezoneOffset()).toISOString().slice(0, 10)
}
