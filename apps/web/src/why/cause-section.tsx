import type { Evidence, Finding } from '@freshlegs/domain'
import { useSay } from '../words/use-say.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { GroundsDialog } from './grounds-dialog.tsx'
import type { GroundsOf } from './grounds-of.ts'
import { SpreadBar } from './spread-bar.tsx'
import { StandingMark } from './standing-mark.tsx'
import { strengthWords } from './strength-words.ts'
import styles from './why.module.css'

/** One cause with all that speaks for it and against it. */
export function CauseSection({ finding, about }: { finding: Finding; about: GroundsOf }) {
  const say = useSay()
  const id = `cause-${finding.cause}`
  const { missing, next, disagrees } = finding
  return (
    <section aria-labelledby={id} className={styles.cause}>
      <div className={styles.causeHead}>
        <h2 id={id}>{finding.name}</h2>
        <StandingMark standing={finding.status} />
        {finding.basis === 'told' && <span className={styles.told}>from what you told us</span>}
      </div>
      {finding.strength !== null && (
        <>
          <SpreadBar
            strength={finding.strength}
            interval={finding.interval}
            unclear={finding.status === 'unclear'}
          />
          <p>{strengthWords(finding)}</p>
        </>
      )}
      {disagrees && (
        <p className={styles.disagrees}>
          <strong>Your runs show otherwise than you told.</strong> {say(disagrees)}
        </p>
      )}
      <Side title="What speaks for it" evidence={finding.for} />
      <Side title="What speaks against it" evidence={finding.against} />
      <Side title="What decides nothing" evidence={finding.neither} />
      {(missing.length > 0 || next) && (
        <div className={styles.side}>
          <h3>What is missing</h3>
          <ul className={styles.evidences}>
            {missing.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
            {next && (
              <li>
                <strong>Next:</strong> {say(next)}
              </li>
            )}
          </ul>
        </div>
      )}
      <p>
        <GroundsDialog finding={finding} about={about} />
      </p>
    </section>
  )
}

function Side({ title, evidence }: { title: string; evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      <ul className={styles.evidences}>
        {evidence.map((one) => (
          <EvidenceLine key={one.says} evidence={one} />
        ))}
      </ul>
    </div>
  )
}
