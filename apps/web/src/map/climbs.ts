import type { Piece } from './pieces.ts'

/** An uphill stretch of the route in one line. */
export interface Climb {
  readonly line: Piece['line']
  readonly steep: boolean
}

/** Uphill stretches, neighbouring pieces of the same steepness joined. */
export function climbs(pieces: readonly Piece[]): Climb[] {
  const found: { line: Piece['line'][number][]; steep: boolean; endS: number }[] = []
  for (const { line, gradeRatio, fromS, toS } of pieces) {
    if (gradeRatio < climbFromRatio) continue
    const steep = gradeRatio >= steepFromRatio
    const last = found.at(-1)
    if (last && last.steep === steep && last.endS === fromS) {
      last.line.push(...line.slice(1))
      last.endS = toS
    } else found.push({ line: [...line], steep, endS: toS })
  }
  return found.map(({ line, steep }) => ({ line, steep }))
}

/** Gentler than this is not felt as a hill. Ours, for the eye. */
const climbFromRatio = 0.015
const steepFromRatio = 0.05
