import type { Limiter, Reason } from '@freshlegs/domain'
import { Folded } from '../parts/folded.tsx'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import { type Store, usePart } from '../view/store.ts'
import { useSay } from '../words/use-say.ts'
import styles from './reasons.module.css'
import { speaks } from './speaks.ts'

/** Why: three sentences, each of which lights its stretch of the run; the rest folded away. */
export function Reasons({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const { because, limiter } = judged.report.verdict
  const rest = because.slice(shown)
  if (because.length === 0) return null
  return (
    <section className={styles.reasons} aria-labelledby="reasons">
      <h2 id="reasons">{titles[limiter]}</h2>
      <ReasonList reasons={because.slice(0, shown)} view={view} />
      {rest.length > 0 && (
        <Folded summary={rest.length === 1 ? 'One more' : `${rest.length} more`}>
          {() => <ReasonList reasons={rest} view={view} />}
        </Folded>
      )}
      <p className="small soft">Tap one to see its stretch in the picture, the charts and on the map.</p>
    </section>
  )
}

const shown = 3

const titles: Record<Limiter, string> = {
  legs: 'Why legs',
  'heart-lungs': 'Why heart, lungs or heat',
  'paced-so': 'Why your own choice',
  'no-fade': 'What held, and by how much',
  'cannot-tell': 'What can be seen',
}

function ReasonList({ reasons, view }: { reasons: readonly Reason[]; view: Store<RunView> }) {
  return (
    <ol className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason.feature}>
          <ReasonButton reason={reason} view={view} />
        </li>
      ))}
    </ol>
  )
}

function ReasonButton({ reason, view }: { reason: Reason; view: Store<RunView> }) {
  const { fromS, toS, says } = reason
  const say = useSay()
  const lit = usePart(view, (value) => value.lit?.fromS === fromS && value.lit.of === reason.feature)
  const speech = speaks(reason)
  const place = fromS === null || toS === null ? null : { fromS, toS, of: reason.feature }
  return (
    <button
      type="button"
      className={styles.reason}
      aria-pressed={lit}
      disabled={place === null}
      onClick={() => view.set({ lit: lit ? null : place })}
    >
      <span>{say(says)}</span>
      {speech && (
        <span className={styles.cause} data-limiter={speech.side === 'for' ? speech.limiter : undefined}>
          {speech.side === 'for' ? 'points to' : 'speaks against'} {causes[speech.limiter]}
        </span>
      )}
    </button>
  )
}

const causes: Partial<Record<Limiter, string>> = {
  legs: 'legs',
  'heart-lungs': 'heart, lungs or heat',
  'paced-so': 'easing off',
}
