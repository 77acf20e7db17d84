import { useId, useState } from 'react'
import styles from './number-answer.module.css'

interface NumberAnswerProps {
  readonly label: string
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly decimals?: number
  readonly value: number | null
  /** What was said last time: shown faintly, never an answer. */
  readonly before?: number | null
  /** Much of it comes in portions: each button adds one; a portion of nothing says that there was none. */
  readonly portions?: readonly { readonly says: string; readonly amount: number }[]
  /** Null takes the answer back. */
  readonly onAnswer: (value: number | null) => void
}

/** A number with its unit, kept when the field is left. What nobody can have is said and not kept. */
export function NumberAnswer(props: NumberAnswerProps) {
  const { label, unit, least, most, decimals = 0, value, before = null, portions = [], onAnswer } = props
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const shown = value === null ? '' : `${rounded(value, decimals)}`
  const give = (text: string) => {
    const figure = text.trim() === '' ? null : Number(text.replace(',', '.'))
    const fits = figure === null || (figure >= least && figure <= most)
    setWrong(!fits)
    if (fits && figure !== (value === null ? null : rounded(value, decimals))) onAnswer(figure)
  }
  return (
    <div className={styles.answer}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.field}>
        <input
          key={shown}
          id={id}
          inputMode={decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          defaultValue={shown}
          placeholder={before === null ? '' : `${rounded(before, decimals)}`}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onBlur={({ target }) => give(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
        />
        <span className="unit">{unit}</span>
      </span>
      {portions.map(({ says, amount }) => (
        <button
          key={says}
          type="button"
          onClick={() => onAnswer(amount === 0 ? 0 : rounded(Math.min(most, (value ?? 0) + amount), 2))}
        >
          {says}
        </button>
      ))}
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          Between {least} and {most} {unit}.
        </p>
      )}
    </div>
  )
}

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals
