import { alsoWords } from '@freshlegs/analysis'
import type { Report } from '@freshlegs/domain'
import type { Judged } from '../reading/messages.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
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
  const say = useSay()
  const { verdict } = report
  const known = judged ? figures(judged, units) : [began(report, units)]
  return (
    <div className={styles.verdict} data-limiter={verdict.limiter}>
      <h1 className={styles.says} data-long={verdict.says.length > longFrom} data-unsaid={unsaid}>
        {say(verdict.says)}
      </h1>
      <p className={styles.sure} data-unsaid={unsaid}>
        {say([verdict.sure, ...verdict.also.map((word) => alsoWords[word])].join(' '))}
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
  const say = useSay()
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.value}>
          {say(value)}
          <span className="unit">{unit}</span>
        </span>
        <span className={styles.note}>{say(note)}</span>
      </dd>
    </div>
  )
}

/** Letters from which the sentence is set smaller. */
const longFrom = 90
