import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { NotKept } from '../run/not-kept.tsx'
import { dayWords } from '../words/day-words.ts'
import { useReader } from '../words/reader.ts'
import { today } from '../words/today.ts'
import { MorningForm } from './morning-form.tsx'
import { saysSomething } from './spoken-of.ts'
import { useMorning } from './use-morning.ts'

/** How the runner is this morning, in ten seconds. */
export function CheckInPage() {
  const { language } = useReader()
  const day = today()
  const { said, before, unknown, say, pending, failed, forgetFailure } = useMorning(day)
  const something = said !== null && saysSomething(said)
  return (
    <Page
      title="This morning"
      aside={
        <p className="small soft">
          {dayWords(language).longDay(day)}{' '}
          <span role="status">
            {pending.length > 0 ? '– keeping it' : something && !failed ? '– kept' : ''}
          </span>
        </p>
      }
    >
      {unknown && <Failed failure={unknown.failure} onRetry={unknown.again} />}
      {!said && !unknown && <Loading what="Looking for this morning" />}
      {said && <MorningForm said={said} before={before} onSay={say} />}
      {failed && (
        <NotKept failure={failed.failure} onAgain={() => say(failed.change)} onClose={forgetFailure} />
      )}
    </Page>
  )
}
