import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Gone } from '../api/problem.ts'
import { reach } from '../api/reach.ts'
import { Page } from '../parts/page.tsx'

/** A page that broke, or whose program could not be fetched. The other pages are still there. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter()
  const gone = error instanceof Gone
  useEffect(() => {
    if (gone) reach.set({ gone: true })
  }, [gone])
  return (
    <Page title={gone ? 'This page could not be fetched.' : 'Something broke on our side.'}>
      <p>
        {gone
          ? 'It comes as soon as Freshlegs is running again.'
          : 'Nothing that was kept is lost, and the other pages still work. If you report this, these words help:'}
      </p>
      {!gone && (
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      )}
      <p>
        <button type="button" onClick={() => router.invalidate()}>
          Try again
        </button>
      </p>
    </Page>
  )
}
