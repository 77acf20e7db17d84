import { sayDuration } from '@freshlegs/analysis'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressOf, answered, api } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { useReader } from '../words/reader.ts'
import styles from './import-page.module.css'
import { Refusals } from './refusals.tsx'
import { sayOutcome } from './say-outcome.ts'

/** What came of an import, and what can still be done about what was left. */
export function Outcome({ progress }: { progress: ImportProgress }) {
  const { language } = useReader()
  const { id, state, outcome, problem, canRetry } = progress
  const queryClient = useQueryClient()
  const goOn = (begun: ImportProgress) => {
    queryClient.setQueryData(queries.import(id).queryKey, begun)
    queryClient.invalidateQueries({ queryKey: queries.imports.queryKey, exact: true })
  }
  const retry = useMutation({
    mutationFn: (body: { anySport?: boolean }) =>
      answered<ImportProgress>(api.POST('/imports/{id}/retry', { params: { path: { id } }, body })),
    onSuccess: goOn,
  })
  const start = useMutation({
    mutationFn: () => answered<ImportProgress>(api.POST('/imports/{id}/start', { params: { path: { id } } })),
    onSuccess: goOn,
  })
  const failed = outcome.failed.length > 0
  const busy = retry.isPending || start.isPending
  return (
    <section className={styles.outcome} aria-label="What came of it">
      {problem && (
        <p>
          <strong>It stopped:</strong> {problem.detail} ({problem.code})
        </p>
      )}
      <ul className={styles.counts}>
        {sayOutcome(outcome, language).map(({ count, says }) => (
          <li key={says}>
            <strong>{count}</strong> <span>{says}</span>
          </li>
        ))}
      </ul>
      {outcome.deleted !== undefined && (
        <p>
          <Link to="/runs" search={{ deleted: true }}>
            See the deleted runs
          </Link>
          : for 30 days they can be brought back.
        </p>
      )}
      <p className="small soft">{outcome.elapsedS > 1 && `It took ${sayDuration(outcome.elapsedS)}.`}</p>
      <div className={styles.ways}>
        {state === 'stopped' && (
          <button type="button" data-weight="main" disabled={busy} onClick={() => start.mutate()}>
            Go on
          </button>
        )}
        {failed && canRetry && (
          <button type="button" disabled={busy} onClick={() => retry.mutate({})}>
            Retry the failed
          </button>
        )}
        {canRetry && outcome.skipped['recording.not-running'] !== undefined && (
          <button type="button" disabled={busy} onClick={() => retry.mutate({ anySport: true })}>
            Import other sports too
          </button>
        )}
      </div>
      {retry.isError && <Failed failure={retry.error} onRetry={() => retry.reset()} />}
      {start.isError && <Failed failure={start.error} onRetry={() => start.reset()} />}
      {failed && <Refusals refusals={outcome.failed} download={addressOf(`/imports/${id}/refusals.csv`)} />}
    </section>
  )
}
