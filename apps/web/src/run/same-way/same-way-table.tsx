import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SameRoute } from '../../api/schemas.ts'
import { Scrolling } from '../../parts/scrolling.tsx'
import { VerdictMark } from '../../verdict/verdict-mark.tsx'
import { dayWords } from '../../words/day-words.ts'
import { localDate } from '../../words/local-date.ts'
import { inWords, measures } from '../../words/measure.ts'
import { useReader } from '../../words/reader.ts'
import styles from './same-way.module.css'
import { speedOf } from './speed-of.ts'

interface SameWayTableProps {
  /** This run. */
  readonly id: string
  readonly found: SameRoute['runs']
  readonly onPoint: (id: string | null) => void
}

/** The runs on the same way, newest first, this one marked; all but the latest at the press of a button. */
export function SameWayTable({ id, found, onPoint }: SameWayTableProps) {
  const { units, language } = useReader()
  const [all, setAll] = useState(false)
  const newest = found.toReversed()
  const shown = all ? newest : newest.filter(({ run }, index) => index < firstShown || run.id === id)
  return (
    <div>
      <Scrolling name="Runs on the same way">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">run</th>
              <th scope="col">
                pace <span className="unit">{measures.pace.unit(units)}</span>
              </th>
              <th scope="col">
                heart <span className="unit">{measures.heartRate.unit(units)}</span>
              </th>
              <th scope="col">verdict</th>
              <th scope="col">apart</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ run, apartM }) => {
              const date = localDate(run.startedAt, run.utcOffsetS)
              const day = date ? dayWords(language).date(date) : 'day not known'
              return (
                <tr
                  key={run.id}
                  data-here={run.id === id}
                  onPointerEnter={() => onPoint(run.id)}
                  onPointerLeave={() => onPoint(null)}
                >
                  <th scope="row">
                    {run.id === id ? (
                      <strong>{day}, this run</strong>
                    ) : (
                      <Link
                        to="/runs/$id"
                        params={{ id: run.id }}
                        onFocus={() => onPoint(run.id)}
                        onBlur={() => onPoint(null)}
                      >
                        {day}
                      </Link>
                    )}
                  </th>
                  <td>{measures.pace.show(speedOf(run), units)}</td>
                  <td>{measures.heartRate.show(run.heartRateBpm ?? Number.NaN, units)}</td>
                  <td>
                    <VerdictMark limiter={run.limiter} />
                  </td>
                  <td>{run.id === id ? '–' : inWords(measures.height, apartM, units)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scrolling>
      {shown.length < newest.length && (
        <button type="button" data-weight="quiet" onClick={() => setAll(true)}>
          Show all {newest.length}
        </button>
      )}
      <p className="small soft">Apart: how far the two ways lie from each other on average.</p>
    </div>
  )
}

const firstShown = 8
