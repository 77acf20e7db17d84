import { type Problem, problems } from '@freshlegs/domain'
import type { Entry, Opened } from '../house/screen.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { sayDay } from '../words/day.ts'
import { measures } from '../words/measure.ts'
import styles from './run-list.module.css'

/** Several runs, newest first, each with its answer; those that could not be read come last, with the reason. */
export function RunList({
  entries,
  onOpen,
}: {
  entries: readonly Entry[]
  onOpen: (opened: Opened) => void
}) {
  const runs = entries.toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
  return (
    <main className={styles.list}>
      <h1>{entries.length} recordings</h1>
      <ol>
        {runs.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one file may stand in it twice
          <li key={index} className={styles.entry}>
            <Line entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ol>
    </main>
  )
}

function Line({ entry, onOpen }: { entry: Entry; onOpen: (opened: Opened) => void }) {
  const { name, source, outcome } = entry
  if (outcome.kind === 'report') {
    const { recording, verdict } = outcome.report
    return (
      <button type="button" className={styles.run} onClick={() => onOpen({ name, source })}>
        <span className={styles.what}>
          {recording.startedAt ? sayDay(recording.startedAt, recording.utcOffsetS) : name}
          {' · '}
          <NumberWithUnit measure={measures.distance} value={recording.distanceM} />
        </span>
        <span className={styles.says} data-limiter={verdict.limiter}>
          {verdict.says}
        </span>
      </button>
    )
  }
  return (
    <p className={styles.refused}>
      <span className={styles.what}>{name}</span>
      <span className="soft">
        {outcome.kind === 'refused' ? meaning(outcome.problem) : 'Something broke on our side.'}
      </span>
    </p>
  )
}

const meaning = ({ code, detail }: Problem) =>
  `${problems.find((problem) => problem.code === code)?.means ?? detail} (${code})`

const startOf = ({ outcome }: Entry) =>
  outcome.kind === 'report' ? (outcome.report.recording.startedAt ?? '0') : ''
