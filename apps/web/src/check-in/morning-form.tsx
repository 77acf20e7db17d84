import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { CheckIn } from '../api/reason-queries.ts'
import { Folded } from '../parts/folded.tsx'
import { NumberAnswer } from '../parts/number-answer.tsx'
import { Scale } from '../parts/scale.tsx'
import { Switch } from '../parts/switch.tsx'
import { usePart } from '../view/store.ts'
import { measures } from '../words/measure.ts'
import { useReader } from '../words/reader.ts'
import styles from './check-in.module.css'
import { cycleWanted } from './cycle-wanted.ts'
import { Imported } from './imported.tsx'
import { MoreOfMorning } from './more-of-morning.tsx'
import { spokenOf } from './spoken-of.ts'
import type { MorningChange } from './with-morning.ts'

interface MorningFormProps {
  readonly said: CheckIn
  readonly before: CheckIn | null
  readonly onSay: (change: MorningChange) => void
}

/** Four taps, and numbers for whoever has them. Nothing must be said; last time's answers are shown faintly. */
export function MorningForm({ said: known, before, onSay }: MorningFormProps) {
  const { units } = useReader()
  const said = spokenOf(known)
  const { imported } = known
  const { wanted } = usePart(cycleWanted, (value) => value)
  const { mass } = measures
  const shownMass = (massKg: number | undefined) => (massKg === undefined ? null : mass.shown(massKg, units))
  return (
    <div className={styles.form}>
      <p className="small soft">
        Tap what you know and leave the rest. It is kept as you go
        {leadFor(before !== null, imported !== undefined)}
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
      <Scale
        legend="How much stress?"
        words={stressWords}
        chosen={said.stress ?? null}
        before={imported?.stress ? Math.round(known.stress ?? Number.NaN) : (before?.stress ?? null)}
        onChoose={(stress) => onSay({ stress })}
      />
      <Imported from={imported?.stress} figure={known.stress} decimals={1} unit="of 10" />
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
        {numbers
          .filter(({ key, asked }) => asked || known[key] !== undefined)
          .map(({ key, asked: _, ...number }) => (
            <Fragment key={key}>
              <NumberAnswer
                {...number}
                value={said[key] ?? null}
                before={(imported?.[key] ? known[key] : before?.[key]) ?? null}
                onAnswer={(value) => onSay({ [key]: value })}
              />
              <Imported from={imported?.[key]} figure={known[key]} {...number} />
            </Fragment>
          ))}
        <NumberAnswer
          label="Body mass"
          unit={mass.unit(units)}
          least={Math.ceil(mass.shown(25, units))}
          most={Math.floor(mass.shown(250, units))}
          decimals={1}
          value={shownMass(said.massKg)}
          before={shownMass(imported?.massKg ? known.massKg : before?.massKg)}
          onAnswer={(figure) => onSay({ massKg: figure === null ? null : mass.meant(figure, units) })}
        />
        <Imported
          from={imported?.massKg}
          figure={shownMass(known.massKg)}
          decimals={1}
          unit={mass.unit(units)}
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
      <Folded summary="More: food of the day before, a blood test">
        {() => <MoreOfMorning said={said} onSay={onSay} />}
      </Folded>
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

/** What is shown faintly, and where it comes from. */
function leadFor(saidBefore: boolean, imported: boolean): string {
  const faint = [saidBefore && 'what you said last time', imported && 'what an export tells'].filter(Boolean)
  if (faint.length === 0) return '.'
  return `; ${faint.join(', or ')}, is dashed or grey${imported ? ', and your own word goes before it' : ''}.`
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
] as const

const stressWords = { 0: 'none', 5: 'quite some', 10: 'as much as can be' }

const ticks = [
  { key: 'ill', label: 'Ill' },
  { key: 'injured', label: 'Injured' },
] as const

const numbers = [
  { key: 'sleepH', label: 'Slept', unit: 'hours', least: 0, most: 24, decimals: 1, asked: true },
  {
    key: 'heartRateRestBpm',
    label: 'Resting heart rate',
    unit: 'bpm',
    least: 25,
    most: 120,
    decimals: 0,
    asked: true,
  },
  {
    key: 'rmssdMs',
    label: 'Heart rate variability, rMSSD',
    unit: 'ms',
    least: 1,
    most: 400,
    decimals: 0,
    asked: true,
  },
  // Only where an export told it: no watch shows it to be copied.
  {
    key: 'sdnnMs',
    label: 'Heart rate variability, SDNN',
    unit: 'ms',
    least: 1,
    most: 400,
    decimals: 0,
    asked: false,
  },
] as const
