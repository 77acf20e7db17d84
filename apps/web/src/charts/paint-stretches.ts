import type { Run } from '@freshlegs/analysis'
import type UPlot from 'uplot'
import { tokenColour } from '../tokens/token-colour.ts'
import { nearest } from '../view/nearest.ts'
import type { Span } from '../view/run-view.ts'

/** What is marked behind the line: the reason that was tapped, and the onset with its interval. */
export interface Stretches {
  readonly lit: Span | null
  readonly onset: { readonly timeS: number; readonly intervalS: readonly [number, number] } | null
}

/** Paints them on the canvas of a plot, under the line. */
export function paintStretches(u: UPlot, byDistance: boolean, run: Run, { lit, onset }: Stretches): void {
  const { ctx, bbox } = u
  const at = (seconds: number) => {
    const place = byDistance ? (run.distanceM[nearest(run.timeS, seconds)] ?? 0) : seconds
    return u.valToPos(place, 'x', true)
  }
  const wash = (fromS: number, toS: number, colour: string, alpha: number) => {
    ctx.globalAlpha = alpha
    ctx.fillStyle = colour
    ctx.fillRect(at(fromS), bbox.top, Math.max(1, at(toS) - at(fromS)), bbox.height)
  }
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  if (lit) wash(lit.fromS, lit.toS, tokenColour('--accent-soft'), 1)
  if (onset) {
    wash(onset.intervalS[0], onset.intervalS[1], tokenColour('--mark'), 0.14)
    wash(onset.timeS, onset.timeS, tokenColour('--ink'), 0.6)
  }
  ctx.restore()
}
