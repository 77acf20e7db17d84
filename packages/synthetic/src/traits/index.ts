import { aidStations } from './aid-stations.ts'
import { autoPauses } from './auto-pauses.ts'
import { cadenceSwitch } from './cadence-switch.ts'
import { fartlek } from './fartlek.ts'
import { finalKick } from './final-kick.ts'
import { heatDrift } from './heat-drift.ts'
import { longRepetitions } from './long-repetitions.ts'
import { longRepetitionsByFeel } from './long-repetitions-by-feel.ts'
import { negativeSplit } from './negative-split.ts'
import { progression } from './progression.ts'
import { shortIntervals } from './short-intervals.ts'
import { shortIntervalsByFeel } from './short-intervals-by-feel.ts'
import { slowAndFlat } from './slow-and-flat.ts'
import { stopsAtLights } from './stops-at-lights.ts'
import { tooFastStart } from './too-fast-start.ts'
import { twoHourRamp } from './two-hour-ramp.ts'
import { ultraWalking } from './ultra-walking.ts'
import { walkBreaks } from './walk-breaks.ts'
import { wallWalked } from './wall-walked.ts'
import { warmUpAndCoolDown } from './warm-up-and-cool-down.ts'

/** Everything a run may look like without its being a limit. A new one is a file beside these and a line here. */
export const traits = [
  stopsAtLights,
  autoPauses,
  shortIntervals,
  shortIntervalsByFeel,
  longRepetitions,
  longRepetitionsByFeel,
  fartlek,
  warmUpAndCoolDown,
  finalKick,
  walkBreaks,
  aidStations,
  wallWalked,
  slowAndFlat,
  twoHourRamp,
  progression,
  negativeSplit,
  tooFastStart,
  heatDrift,
  cadenceSwitch,
  ultraWalking,
] as const

export type TraitId = (typeof traits)[number]['id']
export type { Ask, Scene, Script, Span, Trait } from './trait.ts'
export {
  aidStations,
  autoPauses,
  cadenceSwitch,
  fartlek,
  finalKick,
  heatDrift,
  longRepetitions,
  longRepetitionsByFeel,
  negativeSplit,
  progression,
  shortIntervals,
  shortIntervalsByFeel,
  slowAndFlat,
  stopsAtLights,
  tooFastStart,
  twoHourRamp,
  ultraWalking,
  walkBreaks,
  wallWalked,
  warmUpAndCoolDown,
}
