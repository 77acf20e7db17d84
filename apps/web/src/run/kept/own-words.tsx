import type { RunEdit } from '@freshlegs/domain'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import type { RunDetail } from '../../api/schemas.ts'
import { InPlace } from '../in-place.tsx'
import styles from './kept.module.css'

interface OwnWordsProps {
  readonly detail: RunDetail
  readonly edit: (edit: RunEdit) => Promise<boolean>
}

/** What the runner writes beside a run: notes, and which shoes. */
export function OwnWords({ detail, edit }: OwnWordsProps) {
  const { data: gear } = useQuery(queries.gear)
  return (
    <section className={styles.own} aria-labelledby="own">
      <h2 id="own">In your own words</h2>
      <div className={styles.words}>
        <InPlace
          label="Notes"
          labelSeen
          value={detail.notes}
          placeholder="How it felt, what you ate, how you slept"
          maxLength={20_000}
          lines={3}
          onSave={(notes) => edit({ notes })}
        />
        <InPlace
          label="Shoes"
          labelSeen
          value={detail.run.gear}
          placeholder="None named"
          maxLength={200}
          suggestions={gear ?? []}
          onSave={(shoes) => edit({ gear: shoes })}
        />
      </div>
    </section>
  )
}
