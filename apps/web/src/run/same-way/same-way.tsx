import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../api/queries.ts'
import { Failed } from '../../parts/failed.tsx'
import { VerdictLegend } from '../../verdict/verdict-legend.tsx'
import { useReader } from '../../words/reader.ts'
import styles from './same-way.module.css'
import { SameWayChart } from './same-way-chart.tsx'
import { sameWayFinding } from './same-way-finding.ts'
import { SameWayTable } from './same-way-table.tsx'

/** This run among all that took the same way. */
export function SameWay({ id }: { id: string }) {
  const { units } = useReader()
  const { data, error, refetch } = useQuery(queries.sameRoute(id))
  const [pointed, setPointed] = useState<string | null>(null)
  const runs = data?.runs.map(({ run }) => run) ?? []
  return (
    <section className={styles.sameWay} aria-labelledby="same-way" aria-busy={!data && !error}>
      <h2 id="same-way">The same way before</h2>
      {error && <Failed failure={error} onRetry={() => refetch()} />}
      {data && <p className={styles.finding}>{data.refused ?? sameWayFinding(id, runs, units)}</p>}
      {data && runs.length > 1 && (
        <div className={styles.beside}>
          <SameWayChart id={id} runs={runs} pointed={pointed} />
          <SameWayTable id={id} found={data.runs} onPoint={setPointed} />
        </div>
      )}
      {runs.length > 1 && <VerdictLegend />}
    </section>
  )
}
