import type { Picture, Run } from '@freshlegs/analysis'
import { runningMedian } from '../picture/running-median.ts'
import { legsDepthPercent, legsFill, lungsFill } from '../picture/scales.ts'
import { nearest } from '../view/nearest.ts'

/** A short stretch of the route, and how it was. Shares from 0 (calm) to 1 (strained); -1 is unknown. */
export interface Piece {
  readonly line: readonly (readonly [longitudeDeg: number, latitudeDeg: number])[]
  readonly fromS: number
  readonly toS: number
  readonly legs: number
  readonly lungs: number
  readonly pace: number
  /** Rise over run; 0 where it is not known. */
  readonly gradeRatio: number
}

/** The route in at most so many pieces, for the picture only. Broken where the runner was carried, or where there is no place. */
export function pieces(run: Run, picture: Picture, most = 1500): Piece[] {
  const { latitudeDeg, longitudeDeg } = run.streams
  if (!latitudeDeg || !longitudeDeg) return []
  const stretches = placedStretches(run)
  const placed = stretches.reduce((sum, stretch) => sum + stretch.length, 0)
  const legs = runningMedian(picture.legsPercent)
  const lungs = runningMedian(picture.lungsRatio)
  const pace = runningMedian(picture.fadePercent)
  const depth = legsDepthPercent(legs)
  const step = Math.max(1, Math.ceil(placed / most))
  const found: Piece[] = []
  for (const stretch of stretches)
    for (let first = 0; first < stretch.length - 1; first += step) {
      const samples = stretch.slice(first, first + step + 1)
      const from = samples[0] ?? 0
      const to = samples.at(-1) ?? from
      const metres = (run.distanceM[to] ?? 0) - (run.distanceM[from] ?? 0)
      if (metres > jumpM * samples.length) continue
      const minute = nearest(picture.timeS, run.timeS[from] ?? 0)
      found.push({
        line: samples.map((sample) => [longitudeDeg[sample] ?? 0, latitudeDeg[sample] ?? 0]),
        fromS: run.timeS[from] ?? 0,
        toS: run.timeS[to] ?? 0,
        legs: shareOr(legsFill(legs[minute] ?? Number.NaN, depth)),
        lungs: shareOr(lungsFill(lungs[minute] ?? Number.NaN)),
        pace: shareOr(Math.min(1, Math.max(0, (pace[minute] ?? Number.NaN) / paceLostPercent))),
        gradeRatio: run.gradeRatio[from] || 0,
      })
    }
  return found
}

/** Samples with a place, cut wherever the runner went some way without one: a tunnel, or a privacy zone. */
function placedStretches({ streams, distanceM }: Run): number[][] {
  const stretches: number[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < distanceM.length; i++) {
    if (Number.isNaN((streams.latitudeDeg?.[i] ?? Number.NaN) + (streams.longitudeDeg?.[i] ?? Number.NaN)))
      continue
    const unplacedM = i - last > 1 ? (distanceM[i] ?? 0) - (distanceM[last] ?? Number.NEGATIVE_INFINITY) : 0
    if (unplacedM > bridgedM) stretches.push([])
    stretches.at(-1)?.push(i)
    last = i
  }
  return stretches
}

/** A line is drawn through a silence as long as this. Ours, for the eye. */
const bridgedM = 60
/** Between two samples further apart than this there is no line. Ours. */
const jumpM = 300
/** Loss of pace at which the route is fully coloured. Ours. */
const paceLostPercent = 15

const shareOr = (share: number) => (Number.isNaN(share) ? -1 : share)
