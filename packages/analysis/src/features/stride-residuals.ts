import { firstAtOrBeyond, median } from '@freshlegs/science'
import { states } from '../run.ts'
import type { Feature, Scene } from './feature.ts'

/**
 * How far the stride is from the runner's own fresh stride at the same speed, sample by sample, in per cent.
 * NaN where the runner did not run, on slopes, and where it is unknown; absent where it was never recorded.
 */
export interface StrideResiduals {
  readonly groundContactPercent?: Float64Array
  readonly cadencePercent?: Float64Array
  readonly stepLengthPercent?: Float64Array
}

export const strideResiduals: Feature<StrideResiduals> = {
  id: 'stride-residuals',
  says: 'Contact time, cadence and step length against your own fresh stride at the same speed, on level ground.',
  needs: [],
  of(scene) {
    const { streams } = scene.run
    const { contactSlope, cadenceSlope } = scene.settings.stride
    const logSpeed = logSpeedOfLevelRunning(scene)
    const groundContactPercent = residual(scene, streams.groundContactS, logSpeed, contactSlope)
    const cadencePercent = residual(scene, streams.cadenceSpm, logSpeed, cadenceSlope)
    // Speed is cadence times step length, so step length mirrors cadence where it was not recorded.
    const stepLengthPercent =
      residual(scene, streams.stepLengthM, logSpeed, 1 - cadenceSlope) ??
      cadencePercent?.map((percent) => -percent)
    if (!groundContactPercent && !cadencePercent && !stepLengthPercent)
      return {
        missing: 'Neither cadence nor contact time was recorded through a fresh, level part of the run.',
      }
    return {
      ...(groundContactPercent && { groundContactPercent }),
      ...(cadencePercent && { cadencePercent }),
      ...(stepLengthPercent && { stepLengthPercent }),
    }
  },
}

/** NaN on slopes and where the runner did not run: stride is not compared there. */
function logSpeedOfLevelRunning({ run, settings: { stride } }: Scene): Float64Array {
  const { speedMps, gradeRatio, state } = run
  const out = new Float64Array(speedMps.length).fill(NaN)
  for (let i = 0; i < out.length; i++)
    if (state[i] === running && !(Math.abs(gradeRatio[i]!) > stride.levelRatio))
      out[i] = Math.log(speedMps[i]!)
  return out
}

/** `100 (ln x - b ln v)` less its fresh median. */
function residual(
  { run, fresh, settings: { stride } }: Scene,
  column: Float64Array | undefined,
  logSpeed: Float64Array,
  slope: number,
): Float64Array | undefined {
  if (!column) return undefined
  const percent = new Float64Array(column.length).fill(NaN)
  for (let i = 0; i < percent.length; i++)
    if (column[i]! > 0) percent[i] = 100 * (Math.log(column[i]!) - slope * logSpeed[i]!)
  const freshPart = percent.subarray(
    firstAtOrBeyond(run.timeS, fresh.fromS),
    firstAtOrBeyond(run.timeS, fresh.toS),
  )
  if (!(shareKnown(freshPart) * (fresh.toS - fresh.fromS) >= stride.fewestFreshS)) return undefined
  const usual = median(freshPart)
  for (let i = 0; i < percent.length; i++) percent[i]! -= usual
  return percent
}

const running = states.indexOf('running')

function shareKnown(column: Float64Array): number {
  let known = 0
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i]!)) known++
  return known / column.length
}
