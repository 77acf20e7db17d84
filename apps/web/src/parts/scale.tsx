import { useId } from 'react'
import styles from './scale.module.css'

interface ScaleProps {
  readonly legend: string
  /** What some of the numbers mean; 0 and 10 always. */
  readonly words: Readonly<Record<number, string>>
  readonly chosen: number | null
  /** What was said last time: shown faintly, never an answer. */
  readonly before?: number | null
  /** Null takes the answer back. */
  readonly onChoose: (value: number | null) => void
}

/** A number from 0 to 10 in one tap, its direction written at both ends. */
export function Scale({ legend, words, chosen, before = null, onChoose }: ScaleProps) {
  const name = useId()
  const said = chosen === null ? null : (words[chosen] ?? words[chosen - 1])
  return (
    <fieldset className={styles.scale}>
      <legend>
        {legend}
        <span className={styles.said}>{chosen !== null && ` ${chosen}${said ? `, ${said}` : ''}`}</span>
      </legend>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step} data-before={step === before}>
            <input
              type="radio"
              name={name}
              value={step}
              aria-label={words[step] ? `${step}, ${words[step]}` : `${step}`}
              checked={chosen === step}
              onChange={() => onChoose(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends}>
        <span>0 {words[0]}</span>
        {chosen !== null && (
          <button
            type="button"
            data-weight="quiet"
            className={styles.back}
            aria-label={`Take back: ${legend}`}
            onClick={() => onChoose(null)}
          >
            Take back
          </button>
        )}
        <span>10 {words[10]}</span>
      </div>
    </fieldset>
  )
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
