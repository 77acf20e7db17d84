import { type FormEvent, useId, useState } from 'react'
import type { Question } from '../api/reason-queries.ts'
import { useReader } from '../words/reader.ts'
import styles from './interview.module.css'
import { type RangeFor, rangeFor } from './range-for.ts'

interface AskedNumberProps {
  readonly question: Question
  readonly given: number | null
  readonly onAnswer: (answer: number) => void
}

/** A number: one tap where there are few of them, else typed. */
export function AskedNumber({ question, given, onAnswer }: AskedNumberProps) {
  const { units } = useReader()
  const range = rangeFor(question.range, units)
  const { least, most, unit } = range
  if (most - least > fewest) return <Typed {...{ range, given, onAnswer }} />
  return (
    <ul className={styles.numbers}>
      {Array.from({ length: most - least + 1 }, (_, step) => least + step).map((number) => (
        <li key={number}>
          <button
            type="button"
            className={styles.number}
            aria-pressed={number === given}
            aria-label={`${number} ${unit}`}
            onClick={() => onAnswer(number)}
          >
            {number}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface TypedProps {
  readonly range: RangeFor
  readonly given: number | null
  readonly onAnswer: (answer: number) => void
}

function Typed({ range: { least, most, unit, shown, meant }, given, onAnswer }: TypedProps) {
  const id = useId()
  const [text, setText] = useState(given === null ? '' : String(shown(given)))
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const figure = Number(text.trim().replace(',', '.'))
    const fits = text.trim() !== '' && figure >= least && figure <= most
    setWrong(!fits)
    if (fits) onAnswer(meant(figure))
  }
  return (
    <form className={styles.field} onSubmit={submit} noValidate>
      <label className={styles.typed}>
        <span className="aloud">In {unit}</span>
        <input
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onChange={({ target }) => setText(target.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </label>
      {wrong && (
        <p id={id} role="alert" className={styles.wrong}>
          A number from {least} to {most}.
        </p>
      )}
      <button type="submit" data-weight="main">
        Next
      </button>
    </form>
  )
}

/** So many steps still fit a phone as buttons. */
const fewest = 14
