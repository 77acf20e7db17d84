import { type ChannelId, channels, type Trust } from '@freshlegs/domain'
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

/** @param trust says of channels that were recorded why they are not there */
export function featuresOf(scene: Scene, trust: Trusts = {}): Features {
  const measure = <Given>(feature: Feature<Given>) => measured(feature, scene, trust)
  return {
    strideResiduals: measure(features.strideResiduals),
    dutyFactor: measure(features.dutyFactor),
    legSpring: measure(features.legSpring),
    heartRateUse: measure(features.heartRateUse),
    decoupling: measure(features.decoupling),
    paHr: measure(features.paHr),
    unevenSpeed: measure(features.unevenSpeed),
  }
}

type Trusts = { readonly [Id in ChannelId]?: Trust }

function measured<Given>(feature: Feature<Given>, scene: Scene, trust: Trusts): Given | Missing {
  const absent = channels.find(({ id }) => feature.needs.includes(id) && !scene.run.streams[id])
  if (!absent) return feature.of(scene)
  return { missing: trust[absent.id]?.because ?? `${absent.name} was not recorded.` }
}
