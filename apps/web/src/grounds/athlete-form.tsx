import type { Athlete } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'
import { type Measure, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './grounds.module.css'

interface AthleteFormProps {
  /** What the profile knows. */
  readonly known: Athlete
  /** What is tried out on this page instead. */
  readonly whatIf: Athlete
  readonly onWhatIf: (athlete: Athlete) => void
}

/**
 * Figures that only the runner knows, to be tried out: this page is judged with them as soon as they are given, and
 * nothing is kept. An empty field is what the profile says.
 */
export function AthleteForm({ known, whatIf, onWhatIf }: AthleteFormProps) {
  const { units } = useReader()
  const give = (key: Figure['key'], text: string, measure: Measure) => {
    const { [key]: _, ...rest } = whatIf
    const figure = Number(text)
    const kept = known[key]
    const same =
      kept !== undefined && measure.show(kept, units) === measure.show(measure.meant(figure, units), units)
    const meant = text.trim() !== '' && Number.isFinite(figure) && !same
    onWhatIf(meant ? { ...rest, [key]: measure.meant(figure, units) } : rest)
  }
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className="small soft">
        What if? Figures given here count on this page only. They are kept in{' '}
        <Link to="/settings">your settings</Link>, for all runs.
      </p>
      {figures.map(({ key, name, measure, lowest, highest }) => {
        const value = whatIf[key] ?? known[key]
        return (
          <label key={`${key} ${units} ${value}`} className={styles.field}>
            <span>{name}</span>
            <span className={styles.input}>
              <input
                type="number"
                inputMode="numeric"
                min={Math.round(measure.shown(lowest, units))}
                max={Math.round(measure.shown(highest, units))}
                defaultValue={value === undefined ? '' : measure.show(value, units)}
                onBlur={({ target }) => target.validity.valid && give(key, target.value, measure)}
                onKeyDown={({ key: pressed, currentTarget }) => pressed === 'Enter' && currentTarget.blur()}
              />
              <span className="unit">{measure.unit(units)}</span>
            </span>
          </label>
        )
      })}
    </form>
  )
}

interface Figure {
  readonly key: keyof Omit<Athlete, 'sex' | 'birthYear'>
  readonly name: string
  readonly measure: Measure
  /** Plausible for a grown runner, in SI. */
  readonly lowest: number
  readonly highest: number
}

const figures: readonly Figure[] = [
  {
    key: 'heartRateMaxBpm',
    name: 'Maximum heart rate',
    measure: measures.heartRate,
    lowest: 120,
    highest: 230,
  },
  {
    key: 'heartRateThresholdBpm',
    name: 'Threshold heart rate',
    measure: measures.heartRate,
    lowest: 90,
    highest: 220,
  },
  {
    key: 'heartRateRestBpm',
    name: 'Resting heart rate',
    measure: measures.heartRate,
    lowest: 25,
    highest: 110,
  },
  { key: 'massKg', name: 'Body mass', measure: measures.mass, lowest: 30, highest: 200 },
  { key: 'heightM', name: 'Height', measure: measures.length, lowest: 1.2, highest: 2.3 },
]
