import { Link } from '@tanstack/react-router'
import type { Interview } from '../api/reason-queries.ts'
import { Page } from '../parts/page.tsx'
import { useReader } from '../words/reader.ts'
import styles from './interview.module.css'
import { sayAnswer } from './say-answer.ts'

interface InterviewEndProps {
  readonly interview: Interview
  readonly onBack: (() => void) | null
  readonly onChange: (question: string) => void
  /** To the questions that were left open. */
  readonly onGoOn: () => void
}

/** All that was told, each to be changed, and the way to what comes of it. */
export function InterviewEnd({ interview, onBack, onChange, onGoOn }: InterviewEndProps) {
  const { answers, questions } = interview
  const { units } = useReader()
  const open = questions.filter(({ id }) => !(id in answers)).length
  return (
    <Page title="That is all we ask">
      <p className={styles.lead}>
        {open === 0
          ? 'Thank you. What it comes to is on the home page, marked as what you told us.'
          : 'What it comes to is on the home page, marked as what you told us. You left some questions open, which is fine.'}
      </p>
      <div className={styles.ways}>
        <Link to="/" className={styles.on}>
          See the answer
        </Link>
        {open > 0 && (
          <button type="button" onClick={onGoOn}>
            {open === 1 ? 'The question left open' : `The ${open} questions left open`}
          </button>
        )}
        <Link to="/by-hand">Type in a run</Link>
        <Link to="/imports">Bring recordings</Link>
        {onBack && (
          <button type="button" data-weight="quiet" onClick={onBack}>
            Back
          </button>
        )}
      </div>
      <h2>What you told us</h2>
      <dl className={styles.told}>
        {questions.map((question) => (
          <div key={question.id} data-open={!(question.id in answers)}>
            <dt>{question.asks}</dt>
            <dd>
              <span>{sayAnswer(question, answers[question.id], units)}</span>
              <button
                type="button"
                data-weight="quiet"
                aria-label={`${question.id in answers ? 'Change' : 'Answer'}: ${question.asks}`}
                onClick={() => onChange(question.id)}
              >
                {question.id in answers ? 'Change' : 'Answer'}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
