import { Link } from '@tanstack/react-router'
import { Page } from '../parts/page.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page title="There is no such page.">
      <p>
        It may have been mistyped, or what it showed is gone. <Link to="/">To the start</Link>, or to{' '}
        <Link to="/runs">all runs</Link>.
      </p>
    </Page>
  )
}
