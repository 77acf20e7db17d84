import type { Trend } from '../api/schemas.ts'
import { RunLink } from '../parts/run-link.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import { dayWords } from '../words/day-words.ts'
import { inLanguage } from '../words/figures.ts'
import { inWords } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './durability.module.css'
import type { TrendLook } from './trend-looks.ts'

/** All that a chart shows, in figures: months first, then the runs. Newest first. */
export function TrendTable({ trend, look }: { trend: Trend; look: TrendLook }) {
  const { units, language } = useReader()
  const words = dayWords(language)
  const say = (value: number) => inLanguage(inWords(look.measure, value, units), language)
  return (
    <Scrolling name={`${look.name} in figures`}>
      <div className={styles.tables}>
        <table>
          <caption className="aloud">{look.name} by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Runs</th>
              <th scope="col">Median</th>
              <th scope="col">Middle half</th>
            </tr>
          </thead>
          <tbody>
            {trend.months.toReversed().map(({ month, n, median, low, high }) => (
              <tr key={month}>
                <th scope="row">{words.month(`${month}-01`)}</th>
                <td>{n}</td>
                <td>{say(median)}</td>
                <td>
                  {say(low)} to {say(high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption className="aloud">{look.name} by run</caption>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">{look.name}</th>
            </tr>
          </thead>
          <tbody>
            {trend.points.toReversed().map(({ id, date, value }) => (
              <tr key={id}>
                <th scope="row">
                  <RunLink id={id}>{words.day(date)}</RunLink>
                </th>
                <td>{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Scrolling>
  )
}
