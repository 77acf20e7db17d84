import type { Finding, Ledger } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { useSay } from '../words/use-say.ts'
import { CauseSection } from './cause-section.tsx'
import type { GroundsOf } from './grounds-of.ts'
import { PartMark } from './part-mark.tsx'
import { isPart, partNamed } from './part-named.ts'
import { partStrengthWords } from './part-words.ts'
import { rangeWords } from './strength-words.ts'
import styles from './why.module.css'
import { whyQueries } from './why-queries.ts'

/** One of the seven parts: every cause, how it stands, and what speaks. */
export function PartPage() {
  const { part } = useParams({ from: '/why/$part' })
  const { data, error, refetch } = useQuery(whyQueries.ledger('min'))
  if (!isPart(part))
    return (
      <Page title="There is no such part">
        <p>
          <Link to="/">Back to the answer</Link>
        </p>
      </Page>
    )
  const { name, asks } = partNamed(part)
  return (
    <Page title={name} aside={<Link to="/">All seven parts</Link>}>
      <p className={styles.lead}>{asks}</p>
      {error && <Failed failure={error} onRetry={refetch} />}
      {!data && !error && <Loading what="Weighing your runs" />}
      {data && <Causes ledger={data} id={part} />}
    </Page>
  )
}

function Causes({ ledger, id }: { ledger: Ledger; id: string }) {
  const say = useSay()
  const part = ledger.parts.find((one) => one.id === id)
  if (!part) return null
  const change = ledger.advice.find((one) => one.part === id)
  const about: GroundsOf = { ...ledger, excluded: ledger.survival.excluded }
  return (
    <>
      <p>
        <PartMark part={part} />
        {part.basis === 'told' && <span className={styles.told}>from what you told us</span>}
        {part.status === 'no-data' ? (
          <span> {say(part.next ?? part.missing[0] ?? '')}</span>
        ) : (
          <span> {partStrengthWords(part)}</span>
        )}
      </p>
      <Differing causes={part.causes} />
      {change && (
        <p className={styles.change}>
          <strong>
            {change === ledger.advice[0] ? 'Do this, this week:' : 'Later, once this week’s change is made:'}
          </strong>{' '}
          {say(change.says)}
        </p>
      )}
      <p className="small soft">
        {ledger.runs.judged} of {ledger.runs.total} runs could be judged. Goes with is not causes: only a
        trial on yourself tells that. {say(rangeWords)}
      </p>
      {part.causes.map((finding) => (
        <CauseSection key={finding.cause} finding={finding} about={about} />
      ))}
    </>
  )
}

/** Where what was told and what the runs show are two things: said first, told at each cause. */
function Differing({ causes }: { causes: readonly Finding[] }) {
  const differing = causes.filter(({ disagrees }) => disagrees !== null)
  if (differing.length === 0) return null
  return (
    <div className={styles.disagrees}>
      <p>
        <strong>You said one thing, your runs show another.</strong> What they show counts.
      </p>
      <ul className={styles.quiet}>
        {differing.map(({ cause, name }) => (
          <li key={cause}>
            <a href={`#cause-${cause}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
