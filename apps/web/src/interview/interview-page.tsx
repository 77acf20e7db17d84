import { useState } from 'react'
import type { InterviewAnswers } from '../api/reason-queries.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { usePart } from '../view/store.ts'
import { InterviewEnd } from './interview-end.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { skips } from './skips.ts'
import { useInterview } from './use-interview.ts'
import { before, current, progress, type Standing } from './way.ts'

/** The first interview: one question a screen, each answer kept at once, so that one may stop and go on at any time. */
export function InterviewPage() {
  const { asked, keep } = useInterview()
  const skipped = usePart(skips, ({ ids }) => ids)
  const [at, setAt] = useState<string | null>(null)
  const standing: Standing = { at, skipped }
  const { data, error, refetch } = asked
  if (!data)
    return (
      <Page title="A few questions">
        {error ? <Failed failure={error} onRetry={refetch} /> : <Loading what="Looking for the questions" />}
      </Page>
    )
  const question = current(data, standing)
  const back = before(data, standing)
  const goBack = back ? () => setAt(back.id) : null
  if (!question)
    return (
      <InterviewEnd interview={data} onBack={goBack} onChange={setAt} onGoOn={() => skips.set({ ids: [] })} />
    )
  const { id } = question
  // Once answered, the first open question comes next: whoever changed one answer does not walk through all others.
  const answer = (given: InterviewAnswers[string]) =>
    keep.mutate({ id, answer: given }, { onSuccess: () => setAt(null) })
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
      anyTold={Object.keys(data.answers).length > 0}
      onSkip={() => {
        skips.set({ ids: [...skipped.filter((one) => one !== id), id] })
        setAt(null)
      }}
    />
  )
}
