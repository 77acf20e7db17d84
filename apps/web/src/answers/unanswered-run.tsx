import { sayClock } from '@freshlegs/analysis'
import type { Run } from '../api/schemas.ts'
import { NumberWithUnit } from '../parts/number-with-unit.tsx'
import { RunLink } from '../parts/run-link.tsx'
import { NotKept } from '../run/not-kept.tsx'
import { runTitle } from '../runs/run-title.ts'
import { dayWords } from '../words/day-words.ts'
import { localDate } from '../words/local-date.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './answers.module.css'
import { More } from './more.tsx'
import { TwoTaps } from './two-taps.tsx'
import { useAnswers } from './use-answers.ts'

/** One run to say a word about. */
export function UnansweredRun({ run }: { run: Run }) {
  const { language } = useReader()
  const { said, say, failed, forgetFailure } = useAnswers(run.id)
  const date = localDate(run.startedAt, run.utcOffsetS)
  return (
    <li className={styles.run} data-said={Boolean(said?.stoppedBy)}>
      <h2 className={styles.title}>
        <RunLink id={run.id}>{runTitle(run)}</RunLink>
      </h2>
      <p className="small soft">
        {date && `${dayWords(language).day(date)}, `}
        <NumberWithUnit measure={measures.distance} value={run.distanceM} />, {sayClock(run.movingS ?? NaN)}
      </p>
      <TwoTaps
        name={`stopped-by-${run.id}`}
        stoppedBy={said?.stoppedBy ?? null}
        race={said?.race ?? run.race}
        onSay={say}
      />
      <More id={run.id} />
      {failed && (
        <NotKept failure={failed.failure} onAgain={() => say(failed.change)} onClose={forgetFailure} />
      )}
    </li>
  )
}
