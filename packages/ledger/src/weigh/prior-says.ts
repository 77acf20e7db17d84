import { normalQuantile } from '@freshlegs/science'
import type { Covariate } from '../cause.ts'
import { type Say, textOf } from '../say/say.ts'
import { settings } from './settings.ts'

/** What was thought before the runs spoke, as it is shown among what was assumed: all of it is ours. */
export function priorSays({ priorLogHazardRatio, unit }: Covariate, say: Say): string {
  const half = normalQuantile(0.5 + settings.linkConfidence / 2) * settings.priorSd
  const [middle, low, high] = [0, -half, half].map((off) => Math.exp(priorLogHazardRatio + off).toFixed(2))
  return `Before your runs speak, a hazard ratio of ${middle} (${low} to ${high} with ${100 * settings.linkConfidence} %) is taken for ${textOf(unit, say)}: our own guess, and not a finding of the sources.`
}

/** How much what was told counts for. */
export const toldSays = (told: number): string =>
  `What you told counts as ${Number(told.toFixed(1))} of that, with half as much doubt again: our own guess as well.`
