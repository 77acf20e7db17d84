import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { answered, api } from '../api/client.ts'
import { queries, refreshHistory } from '../api/queries.ts'
import type { Reanalysis } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { plural } from '../words/plural.ts'
import styles from './settings.module.css'

/** Whether runs are being judged again, how many are left, and a way to begin it by hand. */
export function JudgedAgain() {
  const queryClient = useQueryClient()
  const { data } = useQuery({
    ...queries.reanalysis,
    refetchInterval: ({ state }) => (state.data?.running ? askEveryMs : false),
  })
  const begin = useMutation({
    mutationFn: () => answered<Reanalysis>(api.POST('/reanalysis')),
    onSuccess: (begun) => queryClient.setQueryData(queries.reanalysis.queryKey, begun),
  })
  const most = useMost(data)
  const wasRunning = useRef(false)
  useEffect(() => {
    if (wasRunning.current && data?.running === false) refreshHistory(queryClient)
    wasRunning.current = data?.running ?? false
  }, [data?.running, queryClient])

  if (!data || (data.left === 0 && !data.running)) return null
  return (
    <div className={styles.again}>
      {data.running ? (
        <>
          <p role="status">Judging again: {plural(data.left, 'run')} left.</p>
          <progress aria-label="Judged again" max={Math.max(1, most)} value={most - data.left} />
        </>
      ) : (
        <>
          <p>
            {plural(data.left, 'run')} {data.left === 1 ? 'was' : 'were'} judged on an older basis.
          </p>
          <button type="button" disabled={begin.isPending} onClick={() => begin.mutate()}>
            Judge again now
          </button>
        </>
      )}
      {begin.isError && <Failed failure={begin.error} onRetry={() => begin.mutate()} />}
    </div>
  )
}

/** The most that were left since it began: what the bar is full of. */
function useMost(data: Reanalysis | undefined): number {
  const [most, setMost] = useState(0)
  const left = data?.running ? data.left : 0
  useEffect(() => setMost((before) => (left === 0 ? 0 : Math.max(before, left))), [left])
  return most
}

const askEveryMs = 1000
