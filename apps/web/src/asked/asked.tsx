import type { Given } from '@freshlegs/analysis'
import type { Limiter, StoppedBy } from '@freshlegs/domain'
import { Choice } from '../parts/choice.tsx'
import type { Judged } from '../reading/messages.ts'
import styles from './asked.module.css'

interface AskedProps {
  readonly judged: Judged
  readonly given: Given
  readonly onGiven: (given: Given) => void
}

/** What would settle it or what to record next, and the runner's own word, which is judged at once. */
export function Asked({ judged, given, onGiven }: AskedProps) {
  const { verdict } = judged.report
  const said = given.runnerSaid ?? {}
  const say = (word: NonNullable<Given['runnerSaid']>) =>
    onGiven({ ...given, runnerSaid: { ...said, ...word } })
  return (
    <section className={styles.asked} aria-labelledby="asked">
      <div className={styles.next}>
        <h2 id="asked">{titles[verdict.limiter]}</h2>
        <p className={styles.wouldChange}>{verdict.wouldChange}</p>
        {verdict.missing.length > 0 && (
          <ul className={styles.missing}>
            {verdict.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.answers}>
        <Choice<StoppedBy | 'unsaid'>
          name="stopped-by"
          legend="What gave out first?"
          legendSeen
          options={answers}
          chosen={said.stoppedBy ?? 'unsaid'}
          onChoose={(word) => {
            const { stoppedBy: _, ...rest } = said
            onGiven({ ...given, runnerSaid: word === 'unsaid' ? rest : { ...rest, stoppedBy: word } })
          }}
        />
        <label className={styles.race}>
          <input
            type="checkbox"
            checked={said.race ?? false}
            onChange={(event) => say({ race: event.target.checked })}
          />
          It was a race
        </label>
        <p className="small soft">Your own word outweighs the sensors. The run is judged again at once.</p>
      </div>
    </section>
  )
}

const titles: Record<Limiter, string> = {
  legs: 'What would change this',
  'heart-lungs': 'What would change this',
  'paced-so': 'What would change this',
  'no-fade': 'What to record next',
  'cannot-tell': 'What would settle it',
}

const answers = [
  { value: 'unsaid', label: 'Not said' },
  { value: 'legs', label: 'Legs' },
  { value: 'breath', label: 'Breath' },
  { value: 'both', label: 'Both' },
  { value: 'stomach', label: 'Stomach' },
  { value: 'heat', label: 'Heat' },
  { value: 'on-purpose', label: 'I slowed on purpose' },
  { value: 'nothing', label: 'Nothing' },
] as const
