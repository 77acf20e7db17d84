import type { Report } from '@freshlegs/domain'
import { weightedMean } from '@freshlegs/science'
import { type Run, states } from '../run.ts'

/** All numbers of a split but which one it is. */
export type Split = Omit<Report['splits'][number], 'km'>

/** Columns beside the run that splits are summed from, as long as the run; absent where unknown. */
export interface SplitColumns {
  readonly climb: { readonly ascentM: Float64Array; readonly descentM: Float64Array } | null
  readonly groundContactPercent?: Float64Array | undefined
}

/**
 * The run cut into equal lengths, the last one shorter. Times are of moving; where a length ends between two
 * samples, time and climb lie on the straight line between them.
 */
export function splitsOf(run: Run, lengthM: number, { climb, groundContactPercent }: SplitColumns): Split[] {
  const edges = edgesOf(run.distanceM, lengthM)
  const weights = weightsOf(run)
  const { gradeAdjustedSpeedMps, streams } = run
  return edges.slice(1).map((to, k): Split => {
    const from = edges[k]!
    const span = (column: Float64Array) => at(column, to) - at(column, from)
    const average = (column: Float64Array | undefined, weight: Float64Array) =>
      column ? orNull(weightedMean(column, weight, from.sample, to.sample)) : null
    const timeS = span(run.movingS)
    const distanceM = span(run.distanceM)
    const gradeAdjustedMps = average(gradeAdjustedSpeedMps, weights.moving)
    return {
      timeS,
      elapsedS: at(run.timeS, to),
      distanceM,
      paceSPerKm: orNull((1000 * timeS) / distanceM),
      gradeAdjustedPaceSPerKm: gradeAdjustedMps === null ? null : orNull(1000 / gradeAdjustedMps),
      heartRateBpm: average(streams.heartRateBpm, weights.moving),
      cadenceSpm: average(streams.cadenceSpm, weights.running),
      groundContactS: average(streams.groundContactS, weights.running),
      gctResidualPercent:
        groundContactPercent && knownS(groundContactPercent, weights.running, from, to) >= shortestResidualS
          ? average(groundContactPercent, weights.running)
          : null,
      ascentM: climb && span(climb.ascentM),
      descentM: climb && span(climb.descentM),
    }
  })
}

/** Over less level running than this a residual is chance. */
const shortestResidualS = 60

function knownS(column: Float64Array, weights: Float64Array, from: Edge, to: Edge): number {
  let seconds = 0
  for (let i = from.sample; i < to.sample; i++) if (!Number.isNaN(column[i]!)) seconds += weights[i]!
  return seconds
}

/** Shorter remainders are rounding. */
const shortestM = 1

/** A place on the way from the sample before to a sample. */
interface Edge {
  readonly sample: number
  /** 0 at the sample before, 1 at the sample. */
  readonly share: number
}

function edgesOf(distanceM: Float64Array, lengthM: number): Edge[] {
  const totalM = distanceM.at(-1) ?? 0
  if (distanceM.length < 2 || totalM < shortestM) return []
  const edges: Edge[] = [{ sample: 0, share: 1 }]
  let sample = 1
  for (let metres = lengthM; metres < totalM; metres += lengthM) {
    while (distanceM[sample]! < metres) sample++
    const before = distanceM[sample - 1]!
    edges.push({ sample, share: (metres - before) / (distanceM[sample]! - before) })
  }
  const last = edges.at(-1)!
  if (edges.length === 1 || totalM - lengthM * (edges.length - 1) >= shortestM)
    edges.push({ sample: distanceM.length - 1, share: 1 })
  else edges[edges.length - 1] = { sample: Math.max(last.sample, distanceM.length - 1), share: 1 }
  return edges
}

function at(column: Float64Array, { sample, share }: Edge): number {
  const here = column[sample]!
  return sample === 0 ? here : column[sample - 1]! + share * (here - column[sample - 1]!)
}

/** Seconds that each sample stands for, while moving and while running. */
function weightsOf({ timeS, state }: Run): { readonly moving: Float64Array; readonly running: Float64Array } {
  const moving = new Float64Array(timeS.length)
  const running = new Float64Array(timeS.length)
  for (let i = 0; i + 1 < timeS.length; i++) {
    const dt = timeS[i + 1]! - timeS[i]!
    if (state[i]! <= walked) moving[i] = dt
    if (state[i] === ran) running[i] = dt
  }
  return { moving, running }
}

const ran = states.indexOf('running')
const walked = states.indexOf('walking')
const orNull = (value: number) => (Number.isFinite(value) ? value : null)
