import type { LedgerPart } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { useSay } from '../words/use-say.ts'
import { lineOf } from './line-of.ts'
import { partNamed } from './part-named.ts'
import { StandingMark } from './standing-mark.tsx'
import styles from './why.module.css'

/** Parts in one line each. Without data is said, and is not "fine". */
export function OtherParts({ parts }: { parts: readonly LedgerPart[] }) {
  const say = useSay()
  return (
    <ul className={styles.lines}>
      {parts.map((part) => (
        <li key={part.id}>
          <Link to="/why/$part" params={{ part: part.id }}>
            {partNamed(part.id).name}
          </Link>
          <StandingMark standing={part.status} />
          <span className="small">{say(lineOf(part))}</span>
        </li>
      ))}
    </ul>
  )
}
