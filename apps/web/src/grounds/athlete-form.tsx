import type { Given } from '@freshlegs/analysis'
import type { Athlete } from '@freshlegs/domain'
import { type Measure, measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './grounds.module.css'

/** Figures that only the runner knows. Each is judged with as soon as it is given; an empty field is unknown again. */
export function AthleteForm({ given, onGiven }: { given: Given; onGiven: (given: Given) => void }) {
  const { units } = useReader()
  const athlete = given.athlete ?? {}
  const give = (key: Figure['key'], text: string, measure: Measure) => {
    const { [key]: _, ...rest } = athlete
    const figure = Number(text)
    const known = text.trim() !== '' && Number.isFinite(figure)
    onGiven({ ...given, athlete: known ? { ...rest, [key]: measure.meant(figure, units) } : rest })
  }
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className="small soft">Know better? What you give here stays on this page.</p>
      {figures.map(({ key, name, measure, lowest, highest }) => {
        const value = athlete[key]
        return (
          <label key={`${key} ${units}`} className={styles.field}>
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
