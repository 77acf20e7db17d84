import { type Chance, chance as chanceOf } from './chance.ts'
import { type Course, flat } from './courses/index.ts'
import type { RunPlan } from './run-plan.ts'
import { drawRunner, type Runner } from './runner.ts'
import type { Ask, Scene, Script } from './traits/index.ts'
import { type Effect, none, type Truth } from './truths/index.ts'

/** A plan with nothing left open: who, how long, how fast, and what happens when. */
export interface Score {
  readonly chance: Chance
  readonly runner: Runner
  readonly truth: Truth
  readonly course: Course
  readonly noise: number
  readonly durationS: number
  /** Infinity where the clock ends the run. */
  readonly finishM: number
  /** Speed on the flat as planned, before any script. */
  readonly speedMps: number
  readonly effect: Effect
  /** NaN where nothing is planted. */
  readonly onsetS: number
  readonly rampS: number
  readonly scripts: readonly Script[]
}

/** Draws what a plan leaves open. */
export function scoreOf(plan: RunPlan): Score {
  const chance = chanceOf(plan.seed)
  const truth = plan.truth ?? none
  const traits = plan.traits ?? []
  const drawn = plan.runner ?? drawRunner(plan.seed)
  let asked: Ask = {}
  for (const trait of traits) asked = { ...asked, ...trait.ask?.(drawn) }
  const runner = plan.runner ?? asked.runner ?? drawn
  const durationS = Math.round(
    plan.durationS ?? asked.durationS ?? chance.fork('duration').between(4500, 9000),
  )
  const intensityRatio =
    plan.intensityRatio ?? asked.intensityRatio ?? chance.fork('intensity').between(...truth.intensityRatio)
  // A trait shapes the effect of a run that has one; it plants none.
  const shaped = truth.limiter === 'no-fade' ? {} : asked.effect
  const effect = { ...truth.draw(chance.fork('effect')), ...shaped, ...plan.effect }
  const onsetS = Math.round(effect.onsetRatio * durationS)
  const scene: Scene = { runner, durationS, onsetS, rampS: effect.rampS, chance }
  const scripts = traits.map((trait) => trait.write({ ...scene, chance: chance.fork(trait.id) }))
  return {
    chance,
    runner,
    truth,
    durationS,
    effect,
    onsetS,
    scripts,
    course: plan.course ?? asked.course ?? flat,
    noise: plan.noise ?? 1,
    finishM: plan.finishM ?? asked.finishM ?? Infinity,
    speedMps: runner.easySpeedMps * intensityRatio,
    rampS: Math.round(effect.rampS),
  }
}
