import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { Failed } from '../parts/failed.tsx'
import styles from './simulated-notice.module.css'

/** Says that nobody ran these, and takes them away in one click. */
export function SimulatedNotice({ simulated, all }: { simulated: number; all: boolean }) {
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => answered(api.DELETE('/simulated-runner')),
    onSuccess: () => queryClient.invalidateQueries(),
  })
  return (
    <div className={styles.notice}>
      <p>
        <strong>{all ? 'These runs are simulated.' : `${simulated} of these runs are simulated.`}</strong>{' '}
        Nobody ran them.
      </p>
      <button type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
        Remove them
      </button>
      {remove.isError && <Failed failure={remove.error} onRetry={() => remove.mutate()} />}
    </div>
  )
}
