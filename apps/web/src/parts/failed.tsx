import { problems } from '@freshlegs/domain'
import { Gone, Refused } from '../api/problem.ts'
import { remedyOf } from '../words/remedy-of.ts'
import styles from './failed.module.css'

/** A question that was not answered, in the place of its answer. */
export function Failed({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { says, more } = wordsOf(failure)
  return (
    <div className={styles.failed} role="alert">
      <p>
        <strong>{says}</strong> {more}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}

function wordsOf(failure: unknown): { says: string; more: string } {
  if (failure instanceof Gone) return { says: failure.message, more: 'Start it again and this page goes on.' }
  if (failure instanceof Refused) {
    const known = problems.find(({ code }) => code === failure.code)
    return known
      ? { says: known.means, more: `${remedyOf(known.code)} (${failure.message})` }
      : { says: 'This could not be answered.', more: failure.message }
  }
  return { says: 'Something broke on our side.', more: failure instanceof Error ? failure.message : '' }
}
