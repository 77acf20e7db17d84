import type { Finding, LedgerPart, Standing } from '@freshlegs/domain'
import { parts } from '@freshlegs/domain'
import { normalShare } from '@freshlegs/science'
import type { Cause } from './cause.ts'
import { settings } from './weigh/settings.ts'
import { intervalWidth } from './weigh/strength-of.ts'

/**
 * All seven, the strongest first; of each the causes, the strongest first. What cannot be told comes last; of the rest
 * what can gain most comes first. A large guess does not go before a smaller thing that the runs show.
 *
 * @param asked how many causes were asked, as for their intervals
 */
export function rankParts(
  causes: readonly Cause[],
  findings: ReadonlyMap<string, Finding>,
  asked: number,
): LedgerPart[] {
  const unranked = parts.map(({ id }) => {
    const found = causes
      .filter(({ part }) => part === id)
      .map((cause) => findings.get(cause.id)!)
      .toSorted(byWorth)
    const status = statusOf(found.map((finding) => finding.status))
    const known = found.filter((finding) => finding.status !== 'no-data')
    // What the part says of itself is what its standing rests on. Of one that is half known nothing is.
    const resting = found.find((finding) => finding.status === status) ?? null
    const part: LedgerPart = {
      id,
      status,
      strength: resting?.strength ?? null,
      interval: resting?.interval ?? null,
      basis: (resting ?? known[0])?.basis ?? null,
      tied: false,
      for: known.flatMap((finding) => finding.for),
      against: known.flatMap((finding) => finding.against),
      missing: [...new Set(found.flatMap(({ missing }) => missing))],
      next: found.find(({ next }) => next !== null)?.next ?? null,
      causes: found,
    }
    return { part, worth: (resting ?? known[0])?.worth ?? null }
  })
  const ranked = unranked.toSorted(byWorth).map(({ part }) => part)
  return ranked.map((part, i) => ({ ...part, tied: i > 0 && isTied(ranked[i - 1]!, part, asked) }))
}

/** Worth before, and nothing known last. Equal ones stay in the order of the parts. */
const byWorth = (a: Pick<Finding, 'worth'>, b: Pick<Finding, 'worth'>) =>
  a.worth === b.worth ? 0 : (b.worth ?? -Infinity) - (a.worth ?? -Infinity)

/** The order of two says little when the second may well be the larger. */
function isTied(first: LedgerPart, second: LedgerPart, asked: number): boolean {
  const a = logOf(first, asked)
  const b = logOf(second, asked)
  if (!a || !b) return false
  const spread = Math.hypot(a.deviation, b.deviation)
  if (spread === 0) return a.middle === b.middle
  return normalShare((b.middle - a.middle) / spread) > settings.tiedAbove
}

/** A strength as a normal number: logarithm of the ratio of times. */
function logOf({ strength, interval }: LedgerPart, asked: number) {
  if (strength === null || interval === null) return null
  const log = (percent: number) => Math.log1p(percent / 100)
  return {
    middle: log(strength),
    deviation: (log(interval[1]) - log(interval[0])) / (2 * intervalWidth(asked)),
  }
}

/** A part stands when one of its causes does, and is against only when all of them can be told and are. */
function statusOf(statuses: readonly Standing[]): Standing {
  if (statuses.includes('for')) return 'for'
  if (statuses.every((status) => status === 'no-data')) return 'no-data'
  return statuses.every((status) => status === 'against') ? 'against' : 'unclear'
}
