import { sayClock } from '@freshlegs/analysis'
import { memo } from 'react'
import type { Run } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { RunLink } from '../parts/run-link.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { dayWords } from '../words/day-words.ts'
import { localDate } from '../words/local-date.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import { paceMps } from './pace-mps.ts'
import styles from './run-table.module.css'
import { RunTags } from './run-tags.tsx'
import { runTitle } from './run-title.ts'
import { VerdictWords } from './verdict-words.tsx'

interface RunLineProps {
  readonly index: number
  /** Undefined while it is on its way. */
  readonly run: Run | undefined
  /** Where it stands in the list, and how high it is. */
  readonly offsetPx: number
  readonly heightPx: number
  /** The one line that Tab leads to. */
  readonly active: boolean
  readonly onActive: (index: number) => void
}

/** One run of the list. The whole line leads to it. */
export const RunLine = memo(function RunLine(props: RunLineProps) {
  const { index, run, offsetPx, heightPx, active, onActive } = props
  return (
    <tr
      aria-rowindex={index + 2}
      aria-busy={run === undefined}
      data-line={index}
      data-quiet={run?.ignored}
      className={styles.line}
      style={{ transform: `translateY(${offsetPx}px)`, height: heightPx }}
      tabIndex={active ? 0 : -1}
      onFocus={() => onActive(index)}
    >
      {run ? <Cells run={run} /> : <Placeholder />}
    </tr>
  )
})

function Cells({ run }: { run: Run }) {
  const { language } = useReader()
  const date = localDate(run.startedAt, run.utcOffsetS)
  return (
    <>
      <td className={styles.date}>
        {date ? (
          <>
            <span className={styles.full}>{dayWords(language).day(date)}</span>
            <span className={styles.brief}>{dayWords(language).date(date)}</span>
          </>
        ) : (
          'No date'
        )}
      </td>
      <td className={styles.name}>
        <RunLink id={run.id} className={styles.link} tabIndex={-1}>
          {runTitle(run)}
        </RunLink>
        <RunTags run={run} />
      </td>
      <td className={styles.distance}>
        <NumberWithUnit measure={measures.distance} value={run.distanceM} />
      </td>
      <td className={styles.time}>{sayClock(run.movingS ?? Number.NaN)}</td>
      <td className={styles.pace}>
        <NumberWithUnit measure={measures.pace} value={paceMps(run)} />
      </td>
      <td className={styles.heart}>
        <NumberWithUnit measure={measures.heartRate} value={run.heartRateBpm} />
      </td>
      <td className={styles.shoes} title={run.gear ?? undefined}>
        {run.gear}
      </td>
      <td className={styles.verdict}>
        <VerdictMark limiter={run.limiter} silent />
        <span className={styles.words}>
          <VerdictWords run={run} />
        </span>
      </td>
    </>
  )
}

/** A line that is not known yet has its place already. */
function Placeholder() {
  return (
    <td className={styles.waiting} colSpan={8}>
      <span className="aloud">On its way</span>
    </td>
  )
}
