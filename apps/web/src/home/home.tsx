import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../api/queries.ts'
import { Landing } from '../landing/landing.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import type { SurvivalAxis } from '../survival/axis-words.ts'
import { Answer } from '../why/answer.tsx'
import { whyQueries } from '../why/why-queries.ts'
import { AskedOfYou } from './asked-of-you.tsx'
import styles from './history.module.css'
import { History } from './history.tsx'
import { SimulatedNotice } from './simulated-notice.tsx'

/** The start: the answer, from runs or from what was told; the ways in for whoever has neither. */
export function Home() {
  const [axis, setAxis] = useState<SurvivalAxis>('min')
  const overview = useQuery(queries.overview)
  const ledger = useQuery(whyQueries.ledger(axis))
  const failed = overview.error ? overview : !ledger.data && ledger.error ? ledger : null
  if (failed)
    return (
      <Page title="Home">
        <Failed failure={failed.error} onRetry={failed.refetch} />
      </Page>
    )
  if (!overview.data || !ledger.data)
    return (
      <Page title="Home">
        <Loading what="Weighing your runs" />
      </Page>
    )
  const { runs, deleted, simulated } = overview.data
  const told = ledger.data.parts.some(({ basis }) => basis !== null)
  if (runs + deleted === 0 && !told) return <Landing />
  return (
    <main className={styles.home}>
      <Answer
        ledger={ledger.data}
        axis={axis}
        onAxis={setAxis}
        notice={simulated > 0 && <SimulatedNotice simulated={simulated} all={simulated >= runs} />}
      >
        <AskedOfYou anyRuns={runs > 0} />
        {runs > 0 && <History overview={overview.data} />}
      </Answer>
    </main>
  )
}
