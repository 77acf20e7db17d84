import { useState } from 'react'
import type { Question } from '../api/reason-queries.ts'
import { drawings } from './drawings.tsx'
import styles from './interview.module.css'
import { none } from './way.ts'

interface AskedSeveralProps {
  readonly question: Question
  readonly given: readonly string[]
  readonly onAnswer: (answer: string[]) => void
}

/** Any of some, or none of them, which is one tap. Where an option can be drawn, it is. */
export function AskedSeveral({ question, given, onAnswer }: AskedSeveralProps) {
  const [chosen, setChosen] = useState(given.filter((id) => id !== none))
  const toTick = question.options.filter(({ id }) => id !== none)
  const noneOfThem = question.options.find(({ id }) => id === none)
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault()
        onAnswer([...chosen])
      }}
    >
      <fieldset>
        <legend className="aloud">{question.asks}</legend>
        <ul className={styles.options} data-many={toTick.length > many}>
          {toTick.map(({ id, says }) => (
            <li key={id}>
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => setChosen((before) => withOrWithout(before, id))}
                />
                <span>{says}</span>
                {drawings[`${question.id}/${id}`]}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {noneOfThem && chosen.length === 0 ? (
        <button
          type="button"
          className={styles.option}
          aria-pressed={given.includes(none)}
          onClick={() => onAnswer([none])}
        >
          {noneOfThem.says}
        </button>
      ) : (
        <button type="submit" data-weight="main" disabled={chosen.length === 0}>
          Next
        </button>
      )}
    </form>
  )
}

const withOrWithout = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]

/** From here on they stand closer to each other: less to scroll. */
const many = 8
