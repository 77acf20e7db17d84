import type { Trend } from '../api/schemas.ts'
import { Folded } from '../parts/folded.tsx'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { withDayWords } from '../words/with-day-words.ts'
import styles from './durability.module.css'
import { TrendChart } from './trend-chart.tsx'
import { trendLooks } from './trend-looks.ts'
import { TrendTable } from './trend-table.tsx'

/** One figure over the months: what it comes to, the chart, and the figures behind it. */
export function TrendSection({ trend }: { trend: Trend }) {
  const { language } = useReader()
  const say = useSay()
  const look = trendLooks[trend.figure]
  const { points, months } = trend
  return (
    <section className={styles.trend} aria-labelledby={trend.figure}>
      <p className={styles.name}>{look.name}</p>
      <h2 id={trend.figure}>{withDayWords(say(trend.says), language)}</h2>
      <p className="small soft">
        {look.means}{' '}
        {points.length > 0 && `${plural(points.length, 'run')} in ${plural(months.length, 'month')}.`}
      </p>
      {points.length > 0 && (
        <>
          <TrendChart trend={trend} look={look} />
          <Folded summary="In figures">{() => <TrendTable trend={trend} look={look} />}</Folded>
        </>
      )}
    </section>
  )
}
