import { sayClock } from '@freshlegs/analysis'
import type { Evidence } from '@freshlegs/domain'
import { Link } from '@tanstack/react-router'

/** Leads to a run, with the stretch that shows it lit where it is not all of it. */
export function StretchLink({ run, cause }: { run: Evidence['runs'][number]; cause: string }) {
  const { id, fromS, toS, says = 'a run' } = run
  const stretch = fromS === undefined || toS === undefined ? null : { from: fromS, to: toS, of: cause }
  return (
    <Link to="/runs/$id" params={{ id }} search={stretch ?? {}}>
      {says}
      {stretch && `, from ${sayClock(stretch.from)} to ${sayClock(stretch.to)}`}
    </Link>
  )
}
