import type { StoppedBy } from '@freshlegs/domain'
import styles from './run-head.module.css'

/** The head of a run without a recording: the runner's own word, and what so little can tell and cannot. */
export function TypedIn({ stoppedBy }: { stoppedBy: StoppedBy | null }) {
  return (
    <div className={styles.unjudged}>
      <h1>{stoppedBy ? saidWords[stoppedBy] : 'You typed this run in.'}</h1>
      <p className={styles.because}>
        Nothing recorded it, so there is no verdict beside your word. Where it began, how hard heart and lungs
        worked and how you strode cannot be told from a distance and a time.
      </p>
      <p>
        It counts in your weeks.{' '}
        {stoppedBy
          ? countsWords(stoppedBy)
          : 'Say below what gave out first, and it can count in how far your legs last too.'}
      </p>
    </div>
  )
}

const saidWords: Readonly<Record<StoppedBy, string>> = {
  legs: 'You say your legs gave out first.',
  breath: 'You say your breath gave out first.',
  both: 'You say legs and breath gave out together.',
  stomach: 'You say your stomach gave out first.',
  heat: 'You say the heat stopped you first.',
  'on-purpose': 'You say you slowed on purpose.',
  nothing: 'You say nothing gave out.',
}

/** As how far the legs last takes it. */
const countsWords = (stoppedBy: StoppedBy): string =>
  stoppedBy === 'legs' || stoppedBy === 'both'
    ? 'From half an hour on it counts in how far your legs last too: as gone by its end at the latest.'
    : 'From half an hour on it counts in how far your legs last too: as good to its end.'
