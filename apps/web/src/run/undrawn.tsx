import { problems } from '@freshlegs/domain'
import { useEffect, useState } from 'react'
import styles from './run-page.module.css'
import { ChartsSkeleton } from './run-skeleton.tsx'
import type { Judging } from './use-judged.ts'

/** In the place of picture and charts while the columns are read, or when they cannot be: why, and what can be done. */
export function Undrawn({ judging: { trouble, tryAgain } }: { judging: Judging }) {
  if (!trouble) return <Awaited />
  const { says, way, again } = wordsOf(trouble)
  return (
    <div className={styles.undrawn} role="alert">
      <p>
        <strong>{says}</strong> {way}
      </p>
      {again && (
        <button type="button" onClick={tryAgain}>
          Try again
        </button>
      )}
    </div>
  )
}

function Awaited() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), worthAWordMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      {slow && (
        <div className={styles.awaited} role="status">
          <p>Reading the recording</p>
          <progress aria-label="Reading the recording" />
        </div>
      )}
      <ChartsSkeleton />
    </>
  )
}

const worthAWordMs = 1000

interface Words {
  readonly says: string
  readonly way: string
  readonly again: boolean
}

function wordsOf(trouble: NonNullable<Judging['trouble']>): Words {
  switch (trouble.kind) {
    case 'absent':
      return trouble.status === null
        ? {
            says: 'The recording could not be fetched.',
            way: 'Freshlegs is probably not running any more. Start it again.',
            again: true,
          }
        : {
            says: 'The recording of this run could not be fetched.',
            way: `What is known of it stands above, and the original can still be downloaded below. (HTTP ${trouble.status})`,
            again: true,
          }
    case 'unreadable':
      return {
        says: 'The kept recording of this run cannot be read.',
        way: `What is known of it stands above. Download the original below, and import it again. (${trouble.problem.code}: ${trouble.problem.detail})`,
        again: false,
      }
    case 'refused':
      return {
        says: problems.find(({ code }) => code === trouble.problem.code)?.means ?? 'This cannot be drawn.',
        way: `There is nothing to draw. The original can be downloaded below. (${trouble.problem.detail})`,
        again: false,
      }
    case 'broken':
      return {
        says: 'Something broke on our side.',
        way: `The run is kept all the same. If you report this, these words help: ${trouble.detail.split('\n', 1)[0]}`,
        again: true,
      }
  }
}
