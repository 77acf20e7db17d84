import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { InterviewAnswers, Question } from '../api/reason-queries.ts'
import { Failed } from '../parts/failed.tsx'
import { useTitle } from '../parts/use-title.ts'
import { AskedChoice } from './asked-choice.tsx'
import { AskedNumber } from './asked-number.tsx'
import { AskedPlaces } from './asked-places.tsx'
import { AskedSeveral } from './asked-several.tsx'
import styles from './interview.module.css'
import type { Progress } from './way.ts'

interface QuestionScreenProps {
  readonly question: Question
  /** The answer so far. */
  readonly given: Answer | undefined
  readonly progress: Progress
  /** Something was told, from which something comes. */
  readonly anyTold: boolean
  readonly keeping: boolean
  readonly failure: unknown
  readonly onAnswer: (answer: Answer) => void
  /** Null at the first question. */
  readonly onBack: (() => void) | null
  readonly onSkip: () => void
}

type Answer = InterviewAnswers[string]

/** One question with the ways on, back and past it. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, given, progress, anyTold, keeping, failure, onAnswer, onBack, onSkip } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const [tried, setTried] = useState<Answer | null>(null)
  useTitle(question.asks)
  // Who listens hears the next question; who types goes on from it.
  useEffect(() => heading.current?.focus(), [])
  const give = (answer: Answer) => {
    setTried(answer)
    onAnswer(answer)
  }
  return (
    <main className={styles.screen}>
      <div className={styles.progress}>
        <progress aria-label="How far you are" value={progress.done} max={progress.done + progress.left} />
        <span className="small soft">{progress.left > 0 && `About ${progress.left} to go`}</span>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.asks}>
        {question.asks}
      </h1>
      {!anyTold && (
        <p className="small soft">
          Answer what you can; all of it can be skipped. Each answer is kept at once, and something comes of
          the first few already.
        </p>
      )}
      <Field question={question} given={given} onAnswer={give} />
      {failure !== null && tried !== null && <Failed failure={failure} onRetry={() => give(tried)} />}
      <div className={styles.ways}>
        {onBack && (
          <button type="button" onClick={onBack}>
            Back
          </button>
        )}
        <button type="button" data-weight="quiet" onClick={given === undefined ? onSkip : () => give(given)}>
          {given === undefined ? 'Skip' : 'Leave it so'}
        </button>
        {anyTold && (
          <Link to="/" className="small">
            Enough for now: the answer so far
          </Link>
        )}
        <span role="status" className="small soft">
          {keeping && 'Keeping it'}
        </span>
      </div>
    </main>
  )
}

interface FieldProps {
  readonly question: Question
  readonly given: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

function Field({ question, given, onAnswer }: FieldProps) {
  const several = Array.isArray(given) ? given : []
  switch (question.kind) {
    case 'choice':
      return (
        <AskedChoice
          question={question}
          given={typeof given === 'string' ? given : null}
          onAnswer={onAnswer}
        />
      )
    case 'several':
      return <AskedSeveral question={question} given={several} onAnswer={onAnswer} />
    case 'number':
      return (
        <AskedNumber
          question={question}
          given={typeof given === 'number' ? given : null}
          onAnswer={onAnswer}
        />
      )
    case 'body-map':
      return <AskedPlaces given={several} onAnswer={onAnswer} />
  }
}
