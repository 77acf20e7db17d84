import { useEffect } from 'react'
import { usePart } from '../view/store.ts'
import { uploads } from './uploads.ts'

/** The browser asks before it lets go of a page that is copying. */
export function useStayUntilSent(): void {
  const sending = usePart(uploads, ({ byId }) => [...byId.values()].some(({ state }) => state === 'sending'))
  useEffect(() => {
    if (!sending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [sending])
}
