import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { queries } from '../api/queries.ts'
import { reach } from '../api/reach.ts'
import { usePart } from '../view/store.ts'
import styles from './server-gone.module.css'

/** Says so when the program behind the page is not there any more, and goes on when it is back. */
export function ServerGone() {
  const gone = usePart(reach, (value) => value.gone)
  return gone ? <Gone /> : null
}

function Gone() {
  const queryClient = useQueryClient()
  const router = useRouter()
  const [asking, setAsking] = useState(false)

  const ask = useCallback(async () => {
    const back = await queryClient
      .fetchQuery({ ...queries.health, staleTime: 0 })
      .then(() => true)
      .catch(() => false)
    if (!back) return
    reach.set({ gone: false })
    await queryClient.invalidateQueries()
    await router.invalidate()
  }, [queryClient, router])

  useEffect(() => {
    const timer = setInterval(ask, askEveryMs)
    return () => clearInterval(timer)
  }, [ask])

  return (
    <div className={styles.gone} role="alert">
      <p>
        <strong>Freshlegs is not running any more.</strong> Start it again, and this page goes on by itself.
        All that was kept is safe.
      </p>
      <button
        type="button"
        disabled={asking}
        onClick={() => {
          setAsking(true)
          ask().finally(() => setAsking(false))
        }}
      >
        {asking ? 'Trying' : 'Try again'}
      </button>
    </div>
  )
}

const askEveryMs = 3000
