import type { Run } from '@freshlegs/analysis'
import type UPlot from 'uplot'
import { tokenColour } from '../tokens/token-colour.ts'
import { nearest } from '../view/nearest.ts'

/** Where the fade began, and between which seconds it may have. */
export interface Onset {
  readonly timeS: number
  readonly intervalS: readonly [number, number]
}

/** Paints it on the canvas of a plot, under the line. */
export function paintOnset(u: UPlot, byDistance: boolean, run: Run, onset: Onset | null): void {
  if (!onset) return
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
  wash(onset.intervalS[0], onset.intervalS[1], tokenColour('--mark'), 0.14)
  wash(onset.timeS, onset.timeS, tokenColour('--ink'), 0.6)
  ctx.restore()
}
