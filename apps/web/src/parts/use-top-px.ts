import { type RefObject, useLayoutEffect, useState } from 'react'

/** How far below the top of the page an element begins, in CSS pixels, whatever comes and goes above it. */
export function useTopPx(element: RefObject<HTMLElement | null>): number {
  const [topPx, setTopPx] = useState(0)
  useLayoutEffect(() => {
    const measure = () => {
      if (element.current) setTopPx(Math.round(element.current.getBoundingClientRect().top + scrollY))
    }
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(document.body)
    return () => resized.disconnect()
  }, [element])
  return topPx
}
