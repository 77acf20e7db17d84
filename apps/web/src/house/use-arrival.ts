import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Whoever came by keyboard or ear goes on at the heading of the new page, not at the end of the old one. The heading
 * may come later than the page; until then the content has the focus, and if the reader moves on, it is left there.
 */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  // The page that is shown, not the one that is still being fetched.
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const shown = useRef(path)
  useEffect(() => {
    const place = content.current
    const before = shown.current
    shown.current = path
    // The first page of a visit is where the browser left the focus.
    if (!place || path === undefined || before === undefined || before === path) return
    place.focus({ preventScroll: true })
    const arrive = () => {
      const heading = place.querySelector('h1')
      if (heading && document.activeElement === place) {
        heading.tabIndex = -1
        heading.focus({ preventScroll: true })
      }
      return heading !== null
    }
    if (arrive()) return
    const awaited = new MutationObserver(() => {
      if (arrive()) awaited.disconnect()
    })
    awaited.observe(place, { childList: true, subtree: true })
    return () => awaited.disconnect()
  }, [path, content])
}
