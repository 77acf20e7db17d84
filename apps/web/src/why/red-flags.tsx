import type { Ledger } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { Folded } from '../parts/folded.tsx'
import { useSay } from '../words/use-say.ts'
import styles from './red-flags.module.css'

interface RedFlagsProps {
  /** The most urgent first. */
  readonly flags: Ledger['redFlags']
  /** Only the first of them unfolded: on pages that are about something else. */
  readonly brief: boolean
}

/** What belongs to a doctor, and how soon. Before everything else; no diagnosis. */
export function RedFlags({ flags, brief }: RedFlagsProps) {
  const open = brief ? flags.slice(0, 1) : flags
  const folded = flags.slice(open.length)
  // The region is there before the first of them, so that it is read aloud when an answer brings one.
  return (
    <div aria-live="polite">
      {flags.length > 0 && (
        <section aria-labelledby="red-flags" className={styles.flags}>
          <h2 id="red-flags">First of all</h2>
          <Lines flags={open} />
          {folded.length > 0 && (
            <Folded summary={`${folded.length} more to have looked at`}>
              {() => <Lines flags={folded} />}
            </Folded>
          )}
          <p className="small soft">
            This is no diagnosis. It says what to have looked at, and how soon. It goes by what you told us:
            once it has been looked at, or is over, <Link to="/interview">change your answers</Link>.
          </p>
        </section>
      )}
    </div>
  )
}

function Lines({ flags }: { flags: Ledger['redFlags'] }) {
  const say = useSay()
  return (
    <ul className={styles.lines}>
      {flags.map(({ id, says, urgency }) => (
        <li key={id}>
          <strong>{urgencyWords[urgency]}</strong> {say(says)}
        </li>
      ))}
    </ul>
  )
}

const urgencyWords: Readonly<Record<Ledger['redFlags'][number]['urgency'], string>> = {
  now: 'Get help now.',
  today: 'See a doctor today.',
  days: 'See a doctor within days.',
  weeks: 'See a doctor within weeks.',
}
