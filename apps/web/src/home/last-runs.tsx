import { sayClock } from '@freshlegs/analysis'
import type { Run } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { RunLink } from '../parts/run-link.tsx'
import { paceMps } from '../runs/pace-mps.ts'
import { RunTags } from '../runs/run-tags.tsx'
import { runTitle } from '../runs/run-title.ts'
import { VerdictWords } from '../runs/verdict-words.tsx'
import { VerdictMark } from '../verdict/verdict-mark.tsx'
import { dayWords } from '../words/day-words.ts'
import { localDate } from '../words/local-date.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './last-runs.module.css'

/** The last runs with their answers; undefined while they are on their way. */
export function LastRuns({ runs, expected }: { runs: readonly Run[] | undefined; expected: number }) {
  return (
    <ul className={styles.runs} aria-busy={runs === undefined}>
      {runs
        ? runs.map((run) => <Line key={run.id} run={run} />)
        : Array.from({ length: expected }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
            <li key={index} className={styles.run} />
          ))}
    </ul>
  )
}

function Line({ run }: { run: Run }) {
  const { language } = useReader()
  const date = localDate(run.startedAt, run.utcOffsetS)
  return (
    <li className={styles.run} data-quiet={run.ignored}>
      <span className={styles.mark}>
        <VerdictMark limiter={run.limiter} silent />
      </span>
      <span className={styles.what}>
        <RunLink id={run.id} className={styles.link}>
          {runTitle(run)}
        </RunLink>
        <RunTags run={run} />
        <span className={styles.says}>
          {date && `${dayWords(language).day(date)}: `}
          <VerdictWords run={run} />
        </span>
      </span>
      <span className={styles.figures}>
        <span>
          <NumberWithUnit measure={measures.distance} value={run.distanceM} />
        </span>
        <span>{sayClock(run.movingS ?? Number.NaN)}</span>
        <span>
          <NumberWithUnit measure={measures.pace} value={paceMps(run)} />
        </span>
      </span>
    </li>
  )
}
