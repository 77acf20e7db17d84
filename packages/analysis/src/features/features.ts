import { channels } from '@freshlegs/domain'
import { type Decoupling, decoupling } from './decoupling.ts'
import { type DutyFactor, dutyFactor } from './duty-factor.ts'
import type { Feature, Missing, Scene } from './feature.ts'
import { type HeartRateUse, heartRateUse } from './heart-rate-use.ts'
import { type LegSpring, legSpring } from './leg-spring.ts'
import { type PaHr, paHr } from './pa-hr.ts'
import { type StrideResiduals, strideResiduals } from './stride-residuals.ts'
import { type UnevenSpeed, unevenSpeed } from './uneven-speed.ts'

/** What was measured on a run; each may be missing, with the reason. */
export interface Features {
  readonly strideResiduals: StrideResiduals | Missing
  readonly dutyFactor: DutyFactor | Missing
  readonly legSpring: LegSpring | Missing
  readonly heartRateUse: HeartRateUse | Missing
  readonly decoupling: Decoupling | Missing
  readonly paHr: PaHr | Missing
  readonly unevenSpeed: UnevenSpeed | Missing
}

/** Every feature there is. A new one is a file beside these and a line here and in `Features`. */
export const features: { readonly [Name in keyof Features]: Feature<Exclude<Features[Name], Missing>> } = {
  strideResiduals,
  dutyFactor,
  legSpring,
  heartRateUse,
  decoupling,
  paHr,
  unevenSpeed,
}

export function featuresOf(scene: Scene): Features {
  return {
    strideResiduals: measure(features.strideResiduals, scene),
    dutyFactor: measure(features.dutyFactor, scene),
    legSpring: measure(features.legSpring, scene),
    heartRateUse: measure(features.heartRateUse, scene),
    decoupling: measure(features.decoupling, scene),
    paHr: measure(features.paHr, scene),
    unevenSpeed: measure(features.unevenSpeed, scene),
  }
}

function measure<Given>(feature: Feature<Given>, scene: Scene): Given | Missing {
  const absent = channels.find(({ id }) => feature.needs.includes(id) && !scene.run.streams[id])
  return absent ? { missing: `${absent.name} was not recorded.` } : feature.of(scene)
}
