import { useState } from 'react'
import type { Run } from '../api/schemas.ts'
import styles from './answers.module.css'
import { UnansweredRun } from './unanswered-run.tsx'

/** The runs as they were when one came: none goes away under the finger. */
export function UnansweredRuns({ runs }: { runs: readonly Run[] }) {
  const [asked] = useState(runs)
  return (
    <>
      <p className={styles.lead}>
        Two taps each. Your own word is what we are measured by; the run that would tell most comes first.
      </p>
      <ul className={styles.runs}>
        {asked.map((run) => (
          <UnansweredRun key={run.id} run={run} />
        ))}
      </ul>
    </>
  )
}
