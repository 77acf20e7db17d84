import { useState } from 'react'
import type { CheckIn } from '../api/reason-queries.ts'
import { NumberAnswer } from '../parts/number-answer.tsx'
import { today } from '../words/today.ts'
import { BloodTest } from './blood-test.tsx'
import styles from './check-in.module.css'
import type { MorningChange } from './with-morning.ts'

interface MoreOfMorningProps {
  readonly said: CheckIn
  readonly onSay: (change: MorningChange) => void
}

/** What only some know: the day before as a food diary has it, and blood that was taken some day. */
export function MoreOfMorning({ said, onSay }: MoreOfMorningProps) {
  const [taken, setTaken] = useState(said.day)
  return (
    <div className={styles.more}>
      <section className={styles.numbers} aria-labelledby="food-before">
        <h2 id="food-before">The day before</h2>
        <p className="small soft">As a food diary has it. Without one, leave it out.</p>
        <NumberAnswer
          label="Eaten and drunk"
          unit="kcal"
          least={0}
          most={15_000}
          value={said.energyKcal ?? null}
          onAnswer={(energyKcal) => onSay({ energyKcal })}
        />
        <NumberAnswer
          label="Iron in it"
          unit="mg"
          least={0}
          most={200}
          decimals={1}
          value={said.ironMg ?? null}
          onAnswer={(ironMg) => onSay({ ironMg })}
        />
      </section>
      <section className={styles.numbers} aria-labelledby="blood">
        <h2 id="blood">A blood test</h2>
        <p className="small soft">
          As the report prints it, with the laboratory’s own range. Only in the units shown here; a
          haemoglobin in g/dL is ten times as many g/L. Freshlegs makes no diagnosis: what lies outside the
          range is for a doctor to look at.
        </p>
        <label className={styles.taken}>
          Taken on
          <input
            type="date"
            max={today()}
            value={taken}
            onChange={({ target }) =>
              target.value !== '' && target.value <= today() && setTaken(target.value)
            }
          />
        </label>
        <BloodTest key={taken} day={taken} onDay={setTaken} />
      </section>
    </div>
  )
}
