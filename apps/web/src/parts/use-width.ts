import { type RefObject, useEffect, useState } from 'react'

/** How wide an element is drawn just now, in CSS pixels; 0 before it is. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidthPx] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const resized = new ResizeObserver(() => setWidthPx(watched.clientWidth))
    resized.observe(watched)
    setWidthPx(watched.clientWidth)
    return () => resized.disconnect()
  }, [element])
  return widthPx
}
