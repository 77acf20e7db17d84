import { courses } from './courses/index.ts'
import { faults } from './faults/index.ts'
import { type PlantedRun, plantRun } from './plant-run.ts'
import type { RunPlan } from './run-plan.ts'
import { everything, tiers } from './tiers.ts'
import { traits } from './traits/index.ts'
import { legs, truths } from './truths/index.ts'

/** A kind of run whose answer is known, to be planted with as many seeds as one likes. */
export interface PlantedCase {
  /** Group, then what is special: `truth/legs/heart-rate/noise-2`. */
  readonly id: string
  readonly group: PlantedGroup
  readonly truth: string
  readonly tier: string
  readonly noise: number
  /** The answers an honest reader may give are in the run's `truth.acceptable`. */
  plant(seed: number): PlantedRun
}

export const plantedGroups = ['truth', 'size', 'course', 'trait', 'fault', 'spacing'] as const
export type PlantedGroup = (typeof plantedGroups)[number]

/** Noise that the truths are tried with; 1 is what real runs show. */
export const plantedNoises = [0.5, 1, 2, 3] as const

const plantedCase = (
  group: PlantedGroup,
  words: readonly string[],
  plan: Omit<RunPlan, 'seed'>,
): PlantedCase => ({
  id: [group, ...words].join('/'),
  group,
  truth: plan.truth?.id ?? 'none',
  tier: (plan.tier ?? everything).id,
  noise: plan.noise ?? 1,
  plant: (seed) => plantRun({ ...plan, seed }),
})

const ofTruths = truths.flatMap((truth) =>
  tiers.flatMap((tier) =>
    plantedNoises.map((noise) =>
      plantedCase('truth', [truth.id, tier.id, `noise-${noise}`], { truth, tier, noise }),
    ),
  ),
)

/** Running sheet 1.5, sweep of the size of the fade. */
const ofSizes = [0.03, 0.05, 0.07, 0.1, 0.15].map((lossRatio) =>
  plantedCase('size', [legs.id, `loss-${lossRatio}`], { truth: legs, effect: { lossRatio } }),
)

const ofCourses = courses.flatMap((course) =>
  truths.map((truth) => plantedCase('course', [course.id, truth.id], { course, truth })),
)

const ofTraits = traits.flatMap((trait) =>
  truths
    .filter(({ id }) => Object.hasOwn(trait.right, id))
    .map((truth) => plantedCase('trait', [trait.id, truth.id], { traits: [trait], truth })),
)

const ofFaults = faults.flatMap((fault) =>
  truths.map((truth) => plantedCase('fault', [fault.id, truth.id], { faults: [fault], truth })),
)

const ofSpacings = ([5, 'smart'] as const).flatMap((spacing) =>
  truths.map((truth) => plantedCase('spacing', [String(spacing), truth.id], { spacing, truth })),
)

/** All that the evals run over. */
export const plantedCases: readonly PlantedCase[] = [
  ...ofTruths,
  ...ofSizes,
  ...ofCourses,
  ...ofTraits,
  ...ofFaults,
  ...ofSpacings,
]
