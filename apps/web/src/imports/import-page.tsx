import { Link, useParams } from '@tanstack/react-router'
import { isNotFound } from '../api/problem.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { Forget } from './forget.tsx'
import styles from './import-page.module.css'
import { ImportRunning } from './import-running.tsx'
import { Outcome } from './outcome.tsx'
import { Receiving } from './receiving.tsx'
import { useImport } from './use-import.ts'

/** How one import goes, and what came of it. */
export function ImportPage() {
  const { id } = useParams({ from: '/imports/$id' })
  const { data, error, refetch } = useImport(id)
  if (data)
    return (
      <Page title={titles[data.state](data)}>
        <p className="aloud" role="status">
          {titles[data.state](data)}
        </p>
        <Stage progress={data} />
      </Page>
    )
  if (isNotFound(error))
    return (
      <Page title="There is no such import.">
        <p>
          It was forgotten, or never was here. What it brought is kept: see <Link to="/runs">all runs</Link>.
        </p>
      </Page>
    )
  return <Page title="Import">{error ? <Failed failure={error} onRetry={refetch} /> : <Loading />}</Page>
}

const titles: Record<ImportProgress['state'], (progress: ImportProgress) => string> = {
  receiving: ({ name }) => `Copying ${name}`,
  waiting: ({ name }) => `${name} waits its turn`,
  running: ({ name }) => `Bringing in ${name}`,
  done: ({ name }) => `Brought in: ${name}`,
  stopped: ({ name }) => `${name}: stopped half-way`,
}

function Stage({ progress }: { progress: ImportProgress }) {
  switch (progress.state) {
    case 'receiving':
      return <Receiving progress={progress} />
    case 'waiting':
    case 'running':
      return <ImportRunning progress={progress} />
    case 'done':
    case 'stopped':
      return (
        <>
          <Outcome progress={progress} />
          <p className={styles.onward}>
            <Link to="/runs">See the runs</Link>
            <Link to="/imports">Bring in more</Link>
          </p>
          {!progress.simulated && (
            <div className={styles.leave}>
              <p className="small soft">
                Forgetting it leaves the runs. The files of it that are still here go, and what it told of
                mornings.
              </p>
              <p>
                <Forget id={progress.id}>Forget this import</Forget>
              </p>
            </div>
          )}
        </>
      )
  }
}
