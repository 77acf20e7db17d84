import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { answered, api } from '../api/client.ts'
import { Failed } from '../parts/failed.tsx'
import styles from './settings.module.css'

const sure = 'delete everything'

/** Takes all of it away, for good. The words have to be typed. */
export function EraseEverything() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const erase = useMutation({
    mutationFn: () => answered(api.POST('/erase', { body: { sure } })),
    onSuccess: async () => {
      dialog.current?.close()
      await queryClient.resetQueries()
      await navigate({ to: '/' })
    },
  })
  const open = () => {
    setTyped('')
    erase.reset()
    dialog.current?.showModal()
  }
  return (
    <section className={styles.section} aria-labelledby="erase">
      <h2 id="erase">Delete everything</h2>
      <p className={styles.lead}>
        Runs, originals, notes, your profile and all settings are really deleted from this machine. A backup
        that you made stays.
      </p>
      <p>
        <button type="button" onClick={open}>
          Delete everything…
        </button>
      </p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-title">
        <form
          className={styles.confirm}
          onSubmit={(event) => {
            event.preventDefault()
            if (typed === sure) erase.mutate()
          }}
        >
          <h2 id="erase-title">Delete everything?</h2>
          <p>This cannot be undone. To go on, type the words: {sure}</p>
          <label className={styles.stacked}>
            <span>The words</span>
            <input autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
          </label>
          {erase.isError && <Failed failure={erase.error} onRetry={() => erase.mutate()} />}
          <div className={styles.ways}>
            <button type="button" onClick={() => dialog.current?.close()}>
              Keep everything
            </button>
            <button type="submit" data-weight="main" disabled={typed !== sure || erase.isPending}>
              {erase.isPending ? 'Deleting' : 'Delete everything'}
            </button>
          </div>
        </form>
      </dialog>
    </section>
  )
}
