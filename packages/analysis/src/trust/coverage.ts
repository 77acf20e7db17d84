import { type Run, states } from '../run.ts'

/**
 * Share of the bins of running time in which a channel has any value. Stride sensors are silent while a runner
 * walks, so walking counts only where nothing was run.
 */
export function coverageOf(run: Run, column: Float64Array, binS: number): number {
  return shareKnown(run, column, binS, running) ?? shareKnown(run, column, binS, walking) ?? 0
}

/** Undefined where the runner did nothing of the kind. */
function shareKnown(
  { movingS, state }: Run,
  column: Float64Array,
  binS: number,
  kind: number,
): number | undefined {
  let bins = 0
  let known = 0
  let bin = -1
  let binKnown = false
  for (let i = 0; i < column.length; i++) {
    if (state[i] !== kind) continue
    const here = Math.floor(movingS[i]! / binS)
    if (here !== bin) {
      bin = here
      bins++
      binKnown = false
    }
    if (!binKnown && !Number.isNaN(column[i]!)) {
      binKnown = true
      known++
    }
  }
  return bins === 0 ? undefined : known / bins
}

const running = states.indexOf('running')
const walking = states.indexOf('walking')
