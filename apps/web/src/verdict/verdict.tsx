import { alsoWords } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import type { Judged } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { unbroken } from '../words/unbroken.ts'
import { began, type Figure, figures } from './figures.ts'
import styles from './verdict.module.css'

interface VerdictProps {
  /** The stored one, until the columns are judged. */
  readonly report: Report
  readonly judged: Judged | null
  /** Its sentences are of other units than the reader's: they are said once it is judged in those. */
  readonly unsaid: boolean
}

/** The answer in one sentence, how sure, and the figures behind it. */
export function Verdict({ report, judged, unsaid }: VerdictProps) {
  const { units } = useReader()
  const { verdict } = report
  const known = judged ? figures(judged, units) : [began(report, units)]
  return (
    <div className={styles.verdict} data-limiter={verdict.limiter}>
      <h1 className={styles.says} data-long={verdict.says.length > longFrom} data-unsaid={unsaid}>
        {unbroken(verdict.says)}
      </h1>
      <p className={styles.sure} data-unsaid={unsaid}>
        {verdict.sure} {verdict.also.map((word) => alsoWords[word]).join(' ')}
      </p>
      <dl className={styles.figures}>
        {known.map((figure) => (
          <FigureOf key={figure.label} figure={figure} />
        ))}
        {!judged &&
          [1, 2, 3].map((place) => <div key={place} className={styles.figure} data-awaited="true" />)}
      </dl>
    </div>
  )
}

function FigureOf({ figure: { label, value, unit, note } }: { figure: Figure }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>
          {value}
          <span className="unit">{unit}</span>
        </span>
        <span className={styles.note}>{note}</span>
      </dd>
    </div>
  )
}

/** Letters from which the sentence is set smaller. */
const longFrom = 90
