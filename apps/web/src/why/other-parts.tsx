import type { LedgerPart } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { useSay } from '../words/use-say.ts'
import { lineOf } from './line-of.ts'
import { PartMark } from './part-mark.tsx'
import { partNamed } from './part-named.ts'
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
          <PartMark part={part} />
          <span className="small">{say(lineOf(part))}</span>
        </li>
      ))}
    </ul>
  )
}
