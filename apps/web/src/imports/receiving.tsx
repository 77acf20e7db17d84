import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import type { ImportProgress } from '../api/schemas.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { usePart } from '../view/store.ts'
import { inLanguage } from '../words/figures.ts'
import { plural } from '../words/plural.ts'
import { useReader } from '../words/reader.ts'
import { sayBytes } from '../words/say-bytes.ts'
import { Forget } from './forget.tsx'
import { ImportBar } from './import-bar.tsx'
import styles from './import-page.module.css'
import { forgetUpload, type Upload, uploads } from './uploads.ts'
import { stopSending, useSending } from './use-sending.ts'
import { useSentElsewhere } from './use-sent-elsewhere.ts'

/** An import whose files are still being copied, or got stuck on the way. */
export function Receiving({ progress }: { progress: ImportProgress }) {
  const upload = usePart(uploads, ({ byId }) => byId.get(progress.id))
  if (upload?.state === 'stuck') return <Stuck progress={progress} upload={upload} />
  if (upload) return <Sending progress={progress} upload={upload} />
  return <CutShort progress={progress} />
}

function Sending({ progress, upload }: { progress: ImportProgress; upload: Upload }) {
  const { language } = useReader()
  return (
    <section className={styles.panel} aria-label="How it goes">
      <ImportBar progress={progress} upload={upload} />
      <p className={styles.large}>
        {upload.filesSent}
        <span className="soft"> of {plural(upload.files, 'file')} copied</span>
      </p>
      <p className={styles.facts}>
        <span>
          {inLanguage(sayBytes(upload.bytesSent), language)} of {inLanguage(sayBytes(upload.bytes), language)}
        </span>
      </p>
      <p className="small soft">
        Stay on this page, or on any other of Freshlegs, until all is copied. What follows goes on without it.
      </p>
      <p>
        <button type="button" onClick={() => stopSending(progress.id)}>
          Stop
        </button>
      </p>
    </section>
  )
}

/** Some files did not get through: try them again, or go on without them. */
function Stuck({ progress, upload }: { progress: ImportProgress; upload: Upload }) {
  const send = useSending()
  const { unsent } = upload
  return (
    <section className={styles.panel} aria-label="What got stuck">
      <p>
        <strong>{plural(unsent.length, 'file')} could not be copied.</strong> {unsent[0]?.why}
      </p>
      <ul className={styles.paths}>
        {unsent.slice(0, pathsShown).map(({ picked }) => (
          <li key={picked.path}>{picked.path}</li>
        ))}
        {unsent.length > pathsShown && <li>and {unsent.length - pathsShown} more</li>}
      </ul>
      <div className={styles.ways}>
        <button
          type="button"
          data-weight="main"
          onClick={() =>
            send(
              progress.id,
              unsent.map(({ picked }) => picked),
            )
          }
        >
          Try again
        </button>
        <StartAnyway progress={progress}>Go on without them</StartAnyway>
        <Forget id={progress.id}>Forget it</Forget>
      </div>
    </section>
  )
}

/** The page was left while it was copying, and has the files no longer. Or another page of the browser is at it. */
function CutShort({ progress }: { progress: ImportProgress }) {
  const elsewhere = useSentElsewhere(progress.id)
  if (elsewhere === null) return <Loading />
  if (elsewhere)
    return (
      <p className={styles.panel} role="status">
        Another page of Freshlegs in this browser is copying the files.
      </p>
    )
  return (
    <section className={styles.panel} aria-label="What was cut short">
      <p>
        <strong>The copying was cut short.</strong> Drop the same files or the same folder here again: what is
        kept already is not read twice. Or go on with what has arrived.
      </p>
      <div className={styles.ways}>
        <StartAnyway progress={progress}>Go on with what has arrived</StartAnyway>
        <Forget id={progress.id}>Forget it</Forget>
      </div>
    </section>
  )
}

function StartAnyway({ progress, children }: { progress: ImportProgress; children: string }) {
  const { id } = progress
  const queryClient = useQueryClient()
  const start = useMutation({
    mutationFn: () => answered<ImportProgress>(api.POST('/imports/{id}/start', { params: { path: { id } } })),
    onSuccess: (started) => {
      forgetUpload(id)
      queryClient.setQueryData(queries.import(id).queryKey, started)
    },
  })
  return (
    <>
      <button type="button" disabled={start.isPending} onClick={() => start.mutate()}>
        {children}
      </button>
      {start.isError && <Failed failure={start.error} onRetry={() => start.mutate()} />}
    </>
  )
}

const pathsShown = 8
