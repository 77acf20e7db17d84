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

/** The route in at most so many pieces, for the picture only. Broken where the runner was carried or the sensor slept. */
export function pieces(run: Run, picture: Picture, most = 1500): Piece[] {
  const { latitudeDeg, longitudeDeg } = run.streams
  if (!latitudeDeg || !longitudeDeg) return []
  const known: number[] = []
  for (let i = 0; i < run.timeS.length; i++)
    if (!Number.isNaN((latitudeDeg[i] ?? Number.NaN) + (longitudeDeg[i] ?? Number.NaN))) known.push(i)
  const legs = runningMedian(picture.legsPercent)
  const lungs = runningMedian(picture.lungsRatio)
  const pace = runningMedian(picture.fadePercent)
  const depth = legsDepthPercent(legs)
  const step = Math.max(1, Math.ceil(known.length / most))
  const found: Piece[] = []
  for (let first = 0; first < known.length - 1; first += step) {
    const samples = known.slice(first, first + step + 1)
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

/** Between two samples further apart than this there is no line. Ours. */
const jumpM = 300
/** Loss of pace at which the route is fully coloured. Ours. */
const paceLostPercent = 15

const shareOr = (share: number) => (Number.isNaN(share) ? -1 : share)
