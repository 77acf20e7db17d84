import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Failed } from '../parts/failed.tsx'
import { Folded } from '../parts/folded.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { Scrolling } from '../parts/scrolling.tsx'
import { useWidth } from '../parts/use-width.ts'
import { dayWords } from '../words/day-words.ts'
import { inLanguage } from '../words/figures.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { heightPx, loadsLayout, wholeWeeks } from './loads-layout.ts'
import styles from './why.module.css'
import { type Loads, whyQueries } from './why-queries.ts'

/** What legs and heart carried, week by week: two lines, two names. */
export function LoadsPage() {
  const { data, error, refetch } = useQuery(whyQueries.loads)
  return (
    <Page title="Leg load and heart load">
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading what="Adding up weeks" />}
      {data && <Weeks loads={data} />}
    </Page>
  )
}

function Weeks({ loads }: { loads: Loads }) {
  const say = useSay()
  const { says, assumed } = loads
  // A week that goes on would look like rest.
  const weeks = wholeWeeks(loads.weeks, Date.now())
  return (
    <>
      <p className={styles.lead}>{say(says)}</p>
      {weeks.length > 0 && (
        <>
          <ul className={styles.key}>
            <li>
              <svg viewBox="0 0 32 12" aria-hidden="true">
                <path className={styles.legLoad} d="M0 6H32" />
              </svg>
              Leg load
            </li>
            <li>
              <svg viewBox="0 0 32 12" aria-hidden="true">
                <path className={styles.heartLoad} d="M0 6H32" />
              </svg>
              Heart load
            </li>
          </ul>
          <Chart weeks={weeks} />
          <p className="small soft">
            Each on its own scale: 1 is the mean week of the six before; the shade is its spread (80 %). This
            week is left out until it is over. It shows a week beside your usual ones, and is no measure of
            how likely an injury is.
          </p>
          <Folded summary="In figures">{() => <Table weeks={weeks} />}</Folded>
        </>
      )}
      <Folded summary="What was assumed">
        {() => (
          <ul className={styles.evidences}>
            {assumed.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
          </ul>
        )}
      </Folded>
    </>
  )
}

function Chart({ weeks }: { weeks: Loads['weeks'] }) {
  const { language } = useReader()
  const words = dayWords(language)
  const place = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(place)
  const layout = loadsLayout(weeks, Math.max(widthPx, 260))
  return (
    <div ref={place} className={styles.chart}>
      {widthPx > 0 && (
        <svg
          width={Math.max(widthPx, 260)}
          height={heightPx}
          role="img"
          aria-label="Leg load and heart load by week. The same as a table below."
        >
          {layout.ratios.map(({ ratio, y }) => (
            <g key={ratio}>
              <line
                className={ratio === 1 ? styles.one : styles.rule}
                x1={layout.left}
                x2={layout.right}
                y1={y}
                y2={y}
              />
              <text className={styles.label} x={layout.left - 6} y={y + 4} textAnchor="end">
                {ratio}
              </text>
            </g>
          ))}
          {layout.months.map(({ date, x }) => (
            <text key={date} className={styles.label} x={x} y={layout.bottom + 19} textAnchor="middle">
              {layout.yearsOnly || date.slice(5, 7) === '01' ? date.slice(0, 4) : words.shortMonth(date)}
            </text>
          ))}
          <path className={styles.heartBand} d={layout.heartBand} />
          <path className={styles.legBand} d={layout.legsBand} />
          <path className={styles.heartLoad} d={layout.heart} />
          <path className={styles.legLoad} d={layout.legs} />
        </svg>
      )}
    </div>
  )
}

function Table({ weeks }: { weeks: Loads['weeks'] }) {
  const { language } = useReader()
  const words = dayWords(language)
  const say = (value: number | null, spread: readonly [number, number] | null, decimals: number) => {
    if (value === null) return '–'
    const figure = (of: number) => inLanguage(of.toFixed(decimals), language)
    const [low, high] = (spread ?? [value, value]).map(figure)
    return low === high ? figure(value) : `${figure(value)} (${low} to ${high})`
  }
  return (
    <Scrolling name="Loads by week, in figures">
      <table className={styles.table}>
        <caption className="aloud">Leg load and heart load by week</caption>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">Leg load</th>
            <th scope="col">Heart load</th>
            <th scope="col">TRIMP</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <tr key={week.monday}>
              <th scope="row">{words.date(week.monday)}</th>
              <td>{say(week.legLoad, week.legLoadInterval, 2)}</td>
              <td>{say(week.heartLoadRatio, week.heartLoadRatioInterval, 2)}</td>
              <td>{say(week.heartLoad, week.heartLoadInterval, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
