import { useState } from 'react'
import type { Question } from '../api/reason-queries.ts'
import { drawings } from './drawings.tsx'
import styles from './interview.module.css'
import { toggled } from './way.ts'

interface AskedSeveralProps {
  readonly question: Question
  readonly given: readonly string[]
  readonly onAnswer: (answer: string[]) => void
}

/** Any of some, or none of them. Where an option can be drawn, it is. */
export function AskedSeveral({ question, given, onAnswer }: AskedSeveralProps) {
  const [chosen, setChosen] = useState(given)
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
        <ul className={styles.options}>
          {question.options.map(({ id, says }) => (
            <li key={id}>
              <label className={styles.option}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => setChosen((before) => toggled(before, id))}
                />
                <span>{says}</span>
                {drawings[`${question.id}/${id}`]}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" data-weight="main" disabled={chosen.length === 0}>
        Next
      </button>
    </form>
  )
}
