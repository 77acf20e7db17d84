import type { Question } from '../api/reason-queries.ts'
import styles from './interview.module.css'

interface AskedChoiceProps {
  readonly question: Question
  readonly given: string | null
  readonly onAnswer: (answer: string) => void
}

/** One tap is the answer. They are buttons, not radio buttons: arrow keys must not answer on the way. */
export function AskedChoice({ question, given, onAnswer }: AskedChoiceProps) {
  return (
    <ul className={styles.options}>
      {question.options.map(({ id, says }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.option}
            aria-pressed={id === given}
            onClick={() => onAnswer(id)}
          >
            {says}
          </button>
        </li>
      ))}
    </ul>
  )
}
