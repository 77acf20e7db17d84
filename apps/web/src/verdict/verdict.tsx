import { alsoWords } from '@freshlegs/analysis'
import type { Opened } from '../house/screen.ts'
import type { Judged } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { unbroken } from '../words/unbroken.ts'
import { figures } from './figures.ts'
import { RunFacts } from './run-facts.tsx'
import { SimulatedLine } from './simulated-line.tsx'
import styles from './verdict.module.css'

interface VerdictProps {
  readonly judged: Judged
  readonly name: string
  readonly onOpen: (opened: Opened) => void
}

/** The answer in one sentence, how sure, and the figures behind it. */
export function Verdict({ judged, name, onOpen }: VerdictProps) {
  const { units } = useReader()
  const { verdict } = judged.report
  return (
    <header className={styles.verdict} data-limiter={verdict.limiter}>
      {judged.simulated && <SimulatedLine simulated={judged.simulated} onOpen={onOpen} />}
      <RunFacts report={judged.report} name={name} />
      <h1 className={styles.says} data-long={verdict.says.length > longFrom}>
        {unbroken(verdict.says)}
      </h1>
      <p className={styles.sure}>
        {verdict.sure} {verdict.also.map((word) => alsoWords[word]).join(' ')}
      </p>
      <dl className={styles.figures}>
        {figures(judged, units).map(({ label, value, unit, note }) => (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.value}>
                {value}
                <span className="unit">{unit}</span>
              </span>
              <span className={styles.note}>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

/** Letters from which the sentence is set smaller. */
const longFrom = 90
