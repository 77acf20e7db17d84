import type { Ledger } from '@freshlegs/domain'
import { useSay } from '../words/use-say.ts'
import styles from './why.module.css'

/** What belongs to a doctor, and how soon. Before everything else; no diagnosis. */
export function RedFlags({ flags }: { flags: Ledger['redFlags'] }) {
  const say = useSay()
  if (flags.length === 0) return null
  return (
    <section aria-labelledby="red-flags" className={styles.flags}>
      <h2 id="red-flags">First of all</h2>
      <ul>
        {flags.map(({ id, says, urgency }) => (
          <li key={id}>
            <strong>{urgencyWords[urgency]}</strong> {say(says)}
          </li>
        ))}
      </ul>
      <p className="small soft">This is no diagnosis. It says what to have looked at, and how soon.</p>
    </section>
  )
}

const urgencyWords: Readonly<Record<Ledger['redFlags'][number]['urgency'], string>> = {
  now: 'Get help now.',
  today: 'See a doctor today.',
  days: 'See a doctor within days.',
  weeks: 'See a doctor within weeks.',
}
