import { Link } from '@tanstack/react-router'
import type { CheckIn } from '../api/reason-queries.ts'
import { NumberAnswer } from '../parts/number-answer.tsx'
import { Scale } from '../parts/scale.tsx'
import { Switch } from '../parts/switch.tsx'
import { usePart } from '../view/store.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './check-in.module.css'
import { cycleWanted } from './cycle-wanted.ts'
import type { MorningChange } from './with-morning.ts'

interface MorningFormProps {
  readonly said: CheckIn
  readonly before: CheckIn | null
  readonly onSay: (change: MorningChange) => void
}

/** Four taps, and numbers for whoever has them. Nothing must be said; last time's answers are shown faintly. */
export function MorningForm({ said, before, onSay }: MorningFormProps) {
  const { units } = useReader()
  const { wanted } = usePart(cycleWanted, (value) => value)
  const { mass } = measures
  const shownMass = (massKg: number | undefined) => (massKg === undefined ? null : mass.shown(massKg, units))
  return (
    <div className={styles.form}>
      <p className="small soft">
        Tap what you know and leave the rest. It is kept as you go
        {before ? '; what you said last time is dashed or grey.' : '.'}
      </p>
      {scales.map(({ key, legend, words }) => (
        <Scale
          key={key}
          legend={legend}
          words={words}
          chosen={said[key] ?? null}
          before={before?.[key] ?? null}
          onChoose={(value) => onSay({ [key]: value })}
        />
      ))}
      <div className={styles.ticks}>
        {ticks.map(({ key, label }) => (
          <label key={key} className={styles.tick}>
            <input
              type="checkbox"
              checked={said[key] ?? false}
              onChange={({ target }) => onSay({ [key]: target.checked ? true : null })}
            />
            {label}
          </label>
        ))}
      </div>
      <div className={styles.numbers}>
        {numbers.map(({ key, ...number }) => (
          <NumberAnswer
            key={key}
            {...number}
            value={said[key] ?? null}
            before={before?.[key] ?? null}
            onAnswer={(value) => onSay({ [key]: value })}
          />
        ))}
        <NumberAnswer
          label="Body mass"
          unit={mass.unit(units)}
          least={Math.ceil(mass.shown(25, units))}
          most={Math.floor(mass.shown(250, units))}
          decimals={1}
          value={shownMass(said.massKg)}
          before={shownMass(before?.massKg)}
          onAnswer={(figure) => onSay({ massKg: figure === null ? null : mass.meant(figure, units) })}
        />
        {wanted && (
          <NumberAnswer
            label="Day of the cycle"
            unit="day"
            least={1}
            most={120}
            value={said.cycleDay ?? null}
            onAnswer={(day) => onSay({ cycleDay: day === null ? null : Math.round(day) })}
          />
        )}
      </div>
      <Switch
        label="Ask for the day of the menstrual cycle"
        does="Kept in this browser. Day 1 is the first day of the period."
        on={wanted}
        onTurn={(on) => cycleWanted.set({ wanted: on })}
      />
      <p>
        <Link to="/">To the answer</Link>
      </p>
    </div>
  )
}

const scales = [
  {
    key: 'sleepQuality',
    legend: 'How well did you sleep?',
    words: { 0: 'badly', 5: 'so-so', 10: 'as well as can be' },
  },
  {
    key: 'soreness',
    legend: 'How sore are your legs?',
    words: { 0: 'not at all', 5: 'quite', 10: 'as sore as can be' },
  },
  {
    key: 'fatigue',
    legend: 'How tired are you?',
    words: { 0: 'not at all', 5: 'quite', 10: 'as tired as can be' },
  },
  {
    key: 'stress',
    legend: 'How much stress?',
    words: { 0: 'none', 5: 'quite some', 10: 'as much as can be' },
  },
] as const

const ticks = [
  { key: 'ill', label: 'Ill' },
  { key: 'injured', label: 'Injured' },
] as const

const numbers = [
  { key: 'sleepH', label: 'Slept', unit: 'hours', least: 0, most: 24, decimals: 1 },
  { key: 'heartRateRestBpm', label: 'Resting heart rate', unit: 'bpm', least: 25, most: 120 },
  { key: 'rmssdMs', label: 'Heart rate variability, rMSSD', unit: 'ms', least: 1, most: 400 },
] as const
