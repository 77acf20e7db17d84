import type { Evidence, Finding } from '@freshlegs/domain'
import { normalQuantile } from '@freshlegs/science'
import type { Covariate } from '../cause.ts'
import { type Say, textOf } from '../say/say.ts'
import type { Effect } from './effect.ts'
import type { Spoken } from './evidence-of.ts'
import { settings } from './settings.ts'

/** What the runner's own runs say of a covariate: hazard ratio a unit with its interval. Null where they are too few. */
export function linkOf({ logHazardRatio, standardError, fitted, along }: Effect): Finding['link'] {
  if (!fitted) return null
  const at = (deviations: number) => Math.exp(logHazardRatio + deviations * standardError)
  const z = normalQuantile(0.5 + settings.linkConfidence / 2)
  const changes = along && along.p < settings.changesBelow ? changing(along.thirds) : null
  return { hazardRatio: at(0), interval: [at(-z), at(z)], runs: fitted.runs, events: fitted.events, changes }
}

/** Each third rests on few runs: which is the closest is said, and not by how much. */
function changing(thirds: readonly number[]): string {
  const when = ['soon', 'midway', 'late']
  const at = (ratio: number) => when[thirds.indexOf(ratio)]!
  return `This link changes along the run: it is closest where the legs gave out ${at(Math.max(...thirds))}, and least close where they gave out ${at(Math.min(...thirds))}.`
}

/** In words that claim no cause; on the side on which it speaks, where it speaks at all. */
export function linkSays({ id, unit }: Covariate, link: Finding['link'], say: Say): Spoken {
  const silent: Spoken = { for: [], against: [], neither: [] }
  if (!link) return silent
  const { hazardRatio, interval, runs, events } = link
  const earlier = interval[0] > settings.linkEarlier
  const later = interval[1] < settings.linkLater
  const words = earlier
    ? 'This goes with earlier fading'
    : later
      ? 'This goes with later fading'
      : 'No clear link with fading yet'
  const percent = 100 * settings.linkConfidence
  const ratio = `hazard ratio ${hazardRatio.toFixed(2)} (${percent} % interval ${interval[0].toFixed(2)} to ${interval[1].toFixed(2)})`
  const spoken: Evidence = {
    cause: id,
    says: `${words}: ${ratio} for ${textOf(unit, say)}, from ${runs} of your runs, on ${events} of which the legs gave out, drawn to what was thought before.`,
    value: hazardRatio,
    unit: 'hazard ratio',
    interval,
    basis: 'runs',
    runs: [],
  }
  return { ...silent, [earlier ? 'for' : later ? 'against' : 'neither']: [spoken] }
}
