import type { Given } from '@freshlegs/analysis'
import { type Problem, problems } from '@freshlegs/domain'
import type { Opened } from '../house/screen.ts'
import { FileButton } from '../landing/file-button.tsx'
import styles from './refused.module.css'

interface RefusalProps {
  readonly opened: Opened
  readonly problem: Problem
  readonly onOpen: (opened: Opened, given: Given) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Why a file could not be used, and what to do about it. */
export function Refusal({ opened, problem, onOpen, onFiles }: RefusalProps) {
  const known = problems.find(({ code }) => code === problem.code)
  const otherSport = problem.code === 'recording.not-running'
  return (
    <main className={styles.refused}>
      <p className="small soft">{opened.name}</p>
      <h1>{known?.means ?? 'This file could not be used.'}</h1>
      <p className={styles.remedy}>
        {otherSport ? 'If it was a run after all, have it judged as one.' : known?.remedy}
      </p>
      <div className={styles.ways}>
        {otherSport && (
          <button type="button" data-weight="main" onClick={() => onOpen(opened, { anySport: true })}>
            Judge it as a run
          </button>
        )}
        <FileButton onFiles={onFiles}>Choose another recording</FileButton>
      </div>
      <p className="small soft">
        {problem.code}: {problem.detail}
        {problem.byteOffset !== undefined && ` (at byte ${problem.byteOffset})`}
      </p>
    </main>
  )
}
