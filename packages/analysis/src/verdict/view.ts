import type { Epochs } from './epochs.ts'
import { type Fade, fadeBetween } from './fade.ts'
import type { Known } from './known.ts'
import { isRepetitions } from './repetitions.ts'
import { isSession } from './session-of-laps.ts'
import type { VerdictSettings } from './settings/index.ts'
import { headLength, isStructured, type Structure, structureOf } from './structure.ts'
import { hidesWalking } from './walk-rise.ts'
import { type Baseline, baselineWindow, type Late, lateWindow } from './windows.ts'

/** The whole of an eligible run: fresh part, late part, the loss between them, how steady it was. */
export interface View {
  /** ln of grade-adjusted speed by epoch (y). */
  readonly pace: Float64Array
  readonly baseline: Baseline
  readonly late: Late
  readonly fade: Fade
  readonly structure: Structure
  readonly structured: boolean
  /** Running held, but so much was walked late that the mean speed did not. */
  readonly walkedLate: boolean
}

/** Verdict sheet 2.4, 2.5. */
export function viewOf(epochs: Epochs, known: Known, settings: VerdictSettings): View {
  const pace = epochs.gradeAdjustedMps.map(Math.log)
  const baseline = baselineWindow(pace, settings.baseline)
  const late = lateWindow(pace, baseline, settings.late)
  const running = fadeBetween(epochs, pace, baseline, late, settings.hills)
  const structure = structureOf(pace, settings.structure)
  const session =
    settings.structure.readLaps && isSession(known.laps ?? [], known.steps ?? [], settings.structure)
  const head = epochs.runningGradeAdjustedMps.subarray(0, headLength(pace.length, settings.structure))
  const repetitions =
    settings.structure.readRepetitions && isRepetitions(head.map(Math.log), settings.structure)
  const uneven = isStructured(
    structure,
    { walkRatio: epochs.walkRatio, leastFadePercent: running.leastPercent },
    settings.structure,
  )
  const walkedLate =
    settings.fading.walkedLate && hidesWalking({ epochs, baseline, late, fade: running, settings })
  const fade = walkedLate
    ? { ...running, percent: running.meanPercent, gapPercent: running.meanPercent }
    : running
  return { pace, baseline, late, fade, structure, structured: session || repetitions || uneven, walkedLate }
}
