import { useState } from 'react'
import type { InterviewAnswers } from '../api/reason-queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { InterviewEnd } from './interview-end.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { useInterview } from './use-interview.ts'
import { before, current, progress, type Standing } from './way.ts'

/** The first interview: one question a screen, each answer kept at once, so that one may stop and go on at any time. */
export function InterviewPage() {
  const { asked, keep } = useInterview()
  const [standing, setStanding] = useState<Standing>({ at: null, skipped: [] })
  const { data, error, refetch } = asked
  if (!data)
    return (
      <Page title="A few questions">
        {error ? <Failed failure={error} onRetry={refetch} /> : <Loading what="Looking for the questions" />}
      </Page>
    )
  const question = current(data, standing)
  const back = before(data, standing)
  const goBack = back ? () => setStanding({ ...standing, at: back.id }) : null
  if (!question)
    return (
      <InterviewEnd
        interview={data}
        onBack={goBack}
        onChange={(id) => setStanding({ ...standing, at: id })}
      />
    )
  const { id } = question
  // Once answered, the first open question comes next: whoever changed one answer does not walk through all others.
  const answer = (given: InterviewAnswers[string]) =>
    keep.mutate({ id, answer: given }, { onSuccess: () => setStanding((now) => ({ ...now, at: null })) })
  return (
    <QuestionScreen
      key={id}
      question={question}
      given={data.answers[id]}
      progress={progress(data, standing)}
      keeping={keep.isPending}
      failure={keep.error}
      onAnswer={answer}
      onBack={goBack}
      onSkip={() => setStanding(({ skipped }) => ({ at: null, skipped: [...skipped, id] }))}
    />
  )
}
