import type { Evidence, Ledger, LedgerPart } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { useSay } from '../words/use-say.ts'
import { PartMark } from './part-mark.tsx'
import { partNamed } from './part-named.ts'
import { partStrengthWords } from './part-words.ts'
import { SpreadBar } from './spread-bar.tsx'
import styles from './why.module.css'

interface ReasonCardProps {
  readonly part: LedgerPart
  readonly place: number
  readonly advice: Ledger['advice']
}

/** One part as a card: what it would be worth, what speaks for it, what against, what is missing, and what to do. */
export function ReasonCard({ part, place, advice }: ReasonCardProps) {
  const say = useSay()
  const [foremost] = part.causes
  const change = advice.find((one) => one.part === part.id)
  return (
    <li className={styles.card} data-standing={part.status}>
      <p className="small soft">{part.tied ? 'About as likely as the one before' : places[place - 1]}</p>
      <h3>
        <Link to="/why/$part" params={{ part: part.id }}>
          {partNamed(part.id).name}
          {foremost && part.status === 'for' && `: ${lowerFirst(foremost.name)}`}
        </Link>
      </h3>
      <p>
        <PartMark part={part} />
        {part.basis === 'told' && <span className={styles.told}>from what you told us</span>}
      </p>
      <SpreadBar strength={part.strength} interval={part.interval} unclear={part.status === 'unclear'} />
      <p className="small">{partStrengthWords(part)}</p>
      {part.causes.some(({ disagrees }) => disagrees !== null) && (
        <p className="small soft">You said one thing, your runs show another.</p>
      )}
      <dl className={styles.sides}>
        <Side name="For" evidence={part.for} />
        <Side name="Against" evidence={part.against} />
        {part.missing[0] && (
          <div>
            <dt>Missing</dt>
            <dd>{say(upperFirst(part.missing[0]))}</dd>
          </div>
        )}
        {change && (
          <div>
            <dt>{change === advice[0] ? 'Do this, this week' : 'Later, one change at a time'}</dt>
            <dd>{change === advice[0] ? <strong>{say(change.says)}</strong> : say(change.says)}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}

function Side({ name, evidence }: { name: string; evidence: readonly Evidence[] }) {
  const say = useSay()
  const [first, ...rest] = evidence
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {first ? say(first.says) : <span className="soft">Nothing so far.</span>}
        {rest.length > 0 && <span className="soft"> And {rest.length} more.</span>}
      </dd>
    </div>
  )
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const places = ['First', 'Second', 'Third']
