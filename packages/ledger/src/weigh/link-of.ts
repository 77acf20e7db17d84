import type { Evidence, Finding } from '@freshlegs/domain'
import { normalQuantile } from '@freshlegs/science'
import type { Covariate } from '../cause.ts'
import { type Say, textOf } from '../say/say.ts'
import type { Effect } from './effect.ts'
import { settings } from './settings.ts'

/** What the runner's own runs say of a covariate: hazard ratio a unit with its interval. Null where they are too few. */
export function linkOf({ logHazardRatio, standardError, fitted, along }: Effect): Finding['link'] {
  if (!fitted) return null
  const at = (deviations: number) => Math.exp(logHazardRatio + deviations * standardError)
  const z = normalQuantile(0.5 + settings.linkConfidence / 2)
  const changes =
    along && along.p < settings.changesBelow
      ? `This link changes along the run: hazard ratio ${along.thirds.map((one) => one.toFixed(1)).join(', ')} in the early, middle and late third of the runs on which the legs gave out.`
      : null
  return { hazardRatio: at(0), interval: [at(-z), at(z)], runs: fitted.runs, events: fitted.events, changes }
}

/** In words that claim no cause; on the side on which it speaks. */
export function linkSays(
  { id, unit }: Covariate,
  link: Finding['link'],
  say: Say,
): { readonly for: Evidence[]; readonly against: Evidence[] } {
  if (!link) return { for: [], against: [] }
  const { hazardRatio, interval, runs, events } = link
  const earlier = interval[0] > settings.linkEarlier
  const later = interval[1] < settings.linkLater
  const words = earlier
    ? 'This goes with earlier fading'
    : later
      ? 'This goes with later fading'
      : 'No clear link with fading yet'
  const ratio = `hazard ratio ${hazardRatio.toFixed(2)} (${interval[0].toFixed(2)} to ${interval[1].toFixed(2)})`
  const spoken: Evidence = {
    cause: id,
    says: `${words}: ${ratio} for ${textOf(unit, say)}, over ${runs} of your runs, on ${events} of which the legs gave out.`,
    value: hazardRatio,
    unit: 'hazard ratio',
    interval,
    basis: 'runs',
    runs: [],
  }
  return earlier ? { for: [spoken], against: [] } : { for: [], against: [spoken] }
}
