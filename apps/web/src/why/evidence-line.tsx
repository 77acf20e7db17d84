import type { Evidence } from '@freshlegs/domain'
import { Folded } from '../parts/folded.tsx'
import { plural } from '../words/plural.ts'
import { useSay } from '../words/use-say.ts'
import { rounded } from './rounded.ts'
import { StretchLink } from './stretch-link.tsx'
import styles from './why.module.css'

/** One thing that speaks for or against, with the runs that show it best. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { says, value, unit, interval, basis, runs, cause } = evidence
  const say = useSay()
  return (
    <li className={styles.evidence}>
      <p>
        {say(says)}
        {basis === 'told' && <span className={styles.told}>from what you told us</span>}
      </p>
      {value !== null && interval && (
        <p className="small soft">
          {say(
            `${rounded(value)}${unit ? ` ${unit}` : ''}, interval ${rounded(interval[0])} to ${rounded(interval[1])}`,
          )}
        </p>
      )}
      {runs.length > 0 && (
        <Folded
          summary={
            runs.length === 1 ? 'The run that shows it' : `${plural(runs.length, 'run')} that show it best`
          }
        >
          {() => (
            <ul className={styles.runs}>
              {runs.map((run) => (
                <li key={`${run.id} ${run.fromS}`}>
                  <StretchLink run={run} cause={cause} />
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </li>
  )
}
