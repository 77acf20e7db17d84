import { Link } from '@tanstack/react-router'
import { Page } from '../parts/page.tsx'

/** An address of a run that is not kept, or no longer. */
export function NotHere() {
  return (
    <Page title="This run is not here any more.">
      <p>
        It was deleted for good, or the address was mistyped. A run deleted in the last 30 days is still among
        the deleted ones in <Link to="/runs">your runs</Link>.
      </p>
    </Page>
  )
}
