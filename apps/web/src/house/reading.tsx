import { useEffect, useState } from 'react'
import styles from './reading.module.css'
import type { Progress } from './use-opening.ts'

/** Says what is being read, once it takes longer than a second. */
export function Reading({ progress }: { progress: Progress }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), worthAWordMs)
    return () => clearTimeout(timer)
  }, [])
  if (!slow) return null
  const { name, done, of } = progress
  return (
    <div className={styles.reading} role="status">
      <p>
        Reading {name}
        {of > 1 && `, ${done + 1} of ${of}`}
      </p>
      <progress max={of} value={of > 1 ? done : undefined} aria-label="Reading" />
    </div>
  )
}

const worthAWordMs = 1000
