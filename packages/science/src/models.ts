import { accelerationCostModel } from './acceleration-cost/acceleration-cost.ts'
import { airResistanceModel } from './air-resistance/air-resistance.ts'
import { coxRegressionModel } from './cox-regression/cox-regression.ts'
import { criticalSpeedPacingModel } from './critical-speed-pacing/critical-speed-pacing.ts'
import { curvePenaltyModel } from './curve-penalty/curve-penalty.ts'
import { decouplingModel } from './decoupling/decoupling.ts'
import { downhillLossModel } from './downhill-loss/downhill-loss.ts'
import { dutyFactorModel } from './duty-factor/duty-factor.ts'
import { effectiveShoeDistanceModel } from './effective-shoe-distance/effective-shoe-distance.ts'
import { enduranceExponentModel } from './endurance-exponent/endurance-exponent.ts'
import { energyAvailabilityModel } from './energy-availability/energy-availability.ts'
import { feltWallModel } from './felt-wall/felt-wall.ts'
import { glycogenBalanceModel } from './glycogen-balance/glycogen-balance.ts'
import { gpsExcessModel } from './gps-excess/gps-excess.ts'
import { harrellConcordanceModel } from './harrell-concordance/harrell-concordance.ts'
import { kaplanMeierModel } from './kaplan-meier/kaplan-meier.ts'
import { leanMassModel } from './lean-mass/lean-mass.ts'
import { legSpringModel } from './leg-spring/leg-spring.ts'
import { logisticRegressionModel } from './logistic-regression/logistic-regression.ts'
import { marathonWallModel } from './marathon-wall/marathon-wall.ts'
import type { Model } from './model.ts'
import { normalisedPaceModel } from './normalised-pace/normalised-pace.ts'
import { optimalPartitioningModel } from './optimal-partitioning/optimal-partitioning.ts'
import { paceEquivalenceModel } from './pace-equivalence/pace-equivalence.ts'
import { paceHeartRateModel } from './pace-heart-rate/pace-heart-rate.ts'
import { proportionalHazardsCheckModel } from './proportional-hazards-check/proportional-hazards-check.ts'
import { restingEnergyModel } from './resting-energy/resting-energy.ts'
import { robustCoxErrorsModel } from './robust-cox-errors/robust-cox-errors.ts'
import { shoeWearModel } from './shoe-wear/shoe-wear.ts'
import { slopeCostModel } from './slope-cost/slope-cost.ts'
import { slopeShrinkageModel } from './slope-shrinkage/slope-shrinkage.ts'
import { trainingImpulseModel } from './training-impulse/training-impulse.ts'
import { unevenSpeedCostModel } from './uneven-speed-cost/uneven-speed-cost.ts'
import { walkingCostModel } from './walking-cost/walking-cost.ts'
import { weaveExcessModel } from './weave-excess/weave-excess.ts'

/** Every model there is. A new one is a folder beside these and a line here. */
export const models: readonly Model[] = [
  slopeCostModel,
  walkingCostModel,
  paceEquivalenceModel,
  accelerationCostModel,
  unevenSpeedCostModel,
  normalisedPaceModel,
  airResistanceModel,
  curvePenaltyModel,
  weaveExcessModel,
  gpsExcessModel,
  dutyFactorModel,
  legSpringModel,
  decouplingModel,
  paceHeartRateModel,
  downhillLossModel,
  marathonWallModel,
  feltWallModel,
  criticalSpeedPacingModel,
  slopeShrinkageModel,
  optimalPartitioningModel,
  trainingImpulseModel,
  kaplanMeierModel,
  coxRegressionModel,
  robustCoxErrorsModel,
  proportionalHazardsCheckModel,
  harrellConcordanceModel,
  logisticRegressionModel,
  enduranceExponentModel,
  glycogenBalanceModel,
  leanMassModel,
  restingEnergyModel,
  energyAvailabilityModel,
  effectiveShoeDistanceModel,
  shoeWearModel,
]
