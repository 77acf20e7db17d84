import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Folded } from '../parts/folded.tsx'
import { RunLink } from '../parts/run-link.tsx'
import { runTitle } from '../runs/run-title.ts'
import type { RunView } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import { dayWords } from '../words/day-words.ts'
import { localDate } from '../words/local-date.ts'
import { useReader } from '../words/reader.ts'
import { useSay } from '../words/use-say.ts'
import { partNamed } from './part-named.ts'
import { StandingMark } from './standing-mark.tsx'
import styles from './why.module.css'
import { type RunLedger, whyQueries } from './why-queries.ts'

/** Why, in this run: what of the reasons was in it, beside a like run on which the legs held. */
export function RunReasons({ id, view }: { id: string; view: Store<RunView> }) {
  const { language } = useReader()
  const say = useSay()
  const { data } = useQuery(whyQueries.runLedger(id))
  if (!data || data.findings.length === 0) return null
  const there = data.findings.filter(({ status }) => status === 'for')
  const rest = data.findings.filter(({ status }) => status !== 'for')
  const date = data.like && localDate(data.like.run.startedAt, data.like.run.utcOffsetS)
  return (
    <section aria-labelledby="why-run" className={styles.section}>
      <h2 id="why-run">Why, in this run</h2>
      {there.length === 0 && <p>None of the reasons that are known of shows in this run.</p>}
      <ul className={styles.runReasons}>
        {there.map((finding) => (
          <RunReason key={finding.cause} finding={finding} view={view} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Folded summary="What was not in it, and what cannot be told">
          {() => (
            <ul className={styles.runReasons}>
              {rest.map((finding) => (
                <RunReason key={finding.cause} finding={finding} view={view} />
              ))}
            </ul>
          )}
        </Folded>
      )}
      {data.around && <p>{say(data.around)}</p>}
      {data.like && (
        <div className={styles.side}>
          <h3>
            A like run on which the legs held:{' '}
            <RunLink id={data.like.run.id}>
              {runTitle(data.like.run)}
              {date && `, ${dayWords(language).date(date)}`}
            </RunLink>
          </h3>
          <ul className={styles.evidences}>
            {data.like.says.map((sentence) => (
              <li key={sentence}>{say(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

type InRun = RunLedger['findings'][number]

function RunReason({ finding, view }: { finding: InRun; view: Store<RunView> }) {
  const say = useSay()
  const { cause, part, name, status, says, fromS, toS } = finding
  const lit = usePart(view, (value) => value.lit?.of === cause)
  return (
    <li className={styles.runReason}>
      <h3>
        <Link to="/why/$part" params={{ part }}>
          {name}
        </Link>
      </h3>
      <p className="small soft">{partNamed(part).name}</p>
      <StandingMark standing={status} words={inRunWords} />
      <p className="small">{say(says)}</p>
      {fromS !== undefined && toS !== undefined && (
        <button
          type="button"
          data-weight="quiet"
          aria-pressed={lit}
          onClick={() => view.set({ lit: lit ? null : { fromS, toS, of: cause } })}
        >
          {lit ? 'Shown above; hide it' : 'Show the stretch'}
        </button>
      )}
    </li>
  )
}

const inRunWords = {
  for: 'Was in this run',
  against: 'Was not in this run',
  unclear: 'Unclear',
  'no-data': 'No data',
}
