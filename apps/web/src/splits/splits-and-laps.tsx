import { useMemo, useState } from 'react'
import { Choice } from '../parts/choice.tsx'
import { useMedia } from '../parts/use-media.ts'
import type { Judged } from '../reading/messages.ts'
import type { RunView } from '../view/run-view.ts'
import type { Store } from '../view/store.ts'
import { useReader } from '../words/reader.ts'
import { Laps } from './laps.tsx'
import { lapsOf } from './laps-of.ts'
import styles from './splits.module.css'
import { Splits } from './splits.tsx'

/** Splits and the laps of the watch: beside each other where there is room, else one or the other. */
export function SplitsAndLaps({ judged, view }: { judged: Judged; view: Store<RunView> }) {
  const { units } = useReader()
  const wide = useMedia('(min-width: 64rem)')
  const [chosen, setChosen] = useState<'splits' | 'laps'>('splits')
  const laps = useMemo(() => lapsOf(judged.laps, judged.run), [judged])
  const bySplit = units === 'metric' ? 'Kilometre by kilometre' : 'Mile by mile'
  const severalLaps = laps.length > 1
  if (judged.report.splits.length === 0 && !severalLaps) return null
  if (severalLaps && wide)
    return (
      <div className={styles.beside}>
        <section className={styles.splits} aria-labelledby="splits">
          <h2 id="splits">{bySplit}</h2>
          <Splits judged={judged} view={view} />
        </section>
        <section className={styles.splits} aria-labelledby="laps">
          <h2 id="laps">Laps of the watch</h2>
          <Laps laps={laps} view={view} />
        </section>
      </div>
    )
  const showsLaps = severalLaps && chosen === 'laps'
  return (
    <section className={styles.splits} aria-labelledby="splits">
      <h2 id="splits">{showsLaps ? 'Laps of the watch' : bySplit}</h2>
      {severalLaps && (
        <Choice
          name="splits-or-laps"
          legend="Cut the run by"
          options={[
            { value: 'splits', label: units === 'metric' ? 'Kilometres' : 'Miles' },
            { value: 'laps', label: 'Laps' },
          ]}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {showsLaps ? <Laps laps={laps} view={view} /> : <Splits judged={judged} view={view} />}
    </section>
  )
}
