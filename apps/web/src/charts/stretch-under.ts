import type { Run } from '@freshlegs/analysis'
import type UPlot from 'uplot'
import { nearest } from '../view/nearest.ts'
import type { Span } from '../view/run-view.ts'

/** Puts an element under the line of a plot, and returns how to lay it on a stretch: nothing has to be painted again. */
export function stretchUnder(u: UPlot, run: Run, byDistance: boolean, className: string | undefined) {
  const element = document.createElement('div')
  element.className = className ?? ''
  u.under.append(element)
  const placeOf = (seconds: number) =>
    u.valToPos(byDistance ? (run.distanceM[nearest(run.timeS, seconds)] ?? 0) : seconds, 'x')
  return (span: Span | null) => {
    element.hidden = span === null
    if (!span) return
    const from = placeOf(span.fromS)
    element.style.left = `${from}px`
    element.style.width = `${Math.max(2, placeOf(span.toS) - from)}px`
  }
}
