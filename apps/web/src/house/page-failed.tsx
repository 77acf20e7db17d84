import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { reach } from '../api/reach.ts'
import { Page } from '../parts/page.tsx'

/** A page that broke, or whose program could not be fetched. The other pages are still there. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const unfetched = error instanceof TypeError && /module|import/i.test(error.message)
  useEffect(() => {
    if (unfetched) reach.set({ gone: true })
  }, [unfetched])
  return (
    <Page title={unfetched ? 'This page could not be fetched.' : 'Something broke on our side.'}>
      <p>
        {unfetched
          ? 'Freshlegs is probably not running any more.'
          : 'Nothing that was kept is lost, and the other pages still work. If you report this, these words help:'}
      </p>
      {!unfetched && (
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      )}
      <p>
        <button type="button" onClick={unfetched ? () => location.reload() : reset}>
          Try again
        </button>
      </p>
    </Page>
  )
}
