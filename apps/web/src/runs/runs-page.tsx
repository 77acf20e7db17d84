import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../api/queries.ts'
import { MarksLegend } from '../parts/marks-legend.tsx'
import { Page } from '../parts/page.tsx'
import { count } from '../words/figures.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { pageLines } from './pages-of.ts'
import { RunFilters } from './run-filters.tsx'
import { RunTable } from './run-table.tsx'
import styles from './runs-page.module.css'
import { useWanted } from './use-wanted.ts'

/** Every run there is, to look for one or to look through them all. */
export function RunsPage() {
  const { language } = useReader()
  const { wanted, narrowed, want, wantAll } = useWanted()
  const { data, isPlaceholderData } = useQuery({
    ...queries.runs({ ...wanted, offset: 0, limit: pageLines }),
    placeholderData: keepPreviousData,
  })
  const none = data?.total === 0 && !isPlaceholderData
  return (
    <Page
      title={wanted.deleted ? 'Deleted runs' : 'Runs'}
      aside={
        <p className={styles.count} role="status">
          {data && !isPlaceholderData && plural(data.total, 'run', count(data.total, language))}
        </p>
      }
    >
      <RunFilters wanted={wanted} narrowed={narrowed} onWant={want} onAll={wantAll} />
      {none && narrowed && (
        <p className={styles.none}>
          No run fits all of this.{' '}
          <button type="button" data-weight="quiet" onClick={wantAll}>
            Show all runs
          </button>
        </p>
      )}
      {none && !narrowed && (
        <p className={styles.none}>
          {wanted.deleted ? (
            'Nothing has been deleted.'
          ) : (
            <>
              There are no runs yet. <Link to="/imports">Bring some</Link>, or{' '}
              <Link to="/by-hand">type one in</Link>.
            </>
          )}
        </p>
      )}
      {!none && (
        <>
          <MarksLegend />
          <RunTable wanted={wanted} />
        </>
      )}
    </Page>
  )
}
