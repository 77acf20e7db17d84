import type { Limiter, Reason } from '@freshlegs/domain'

/** Which cause a reason favours, or which it rules against, whichever it does more; null for a plain fact, or neither. */
export function speaks({ ratioLegsToPaced, ratioLegsToHeartLungs }: Reason): Speech | null {
  if (ratioLegsToPaced === null || ratioLegsToHeartLungs === null) return null
  // Likelihoods as multiples of that of legs.
  const causes = [
    { limiter: 'legs', times: 1 },
    { limiter: 'heart-lungs', times: 1 / ratioLegsToHeartLungs },
    { limiter: 'paced-so', times: 1 / ratioLegsToPaced },
  ] as const
  const [first, second, third] = causes.toSorted((a, b) => b.times - a.times)
  if (!first || !second || !third) return null
  const lead = first.times / second.times
  const lag = second.times / third.times
  if (Math.max(lead, lag) < leastLead) return null
  return lead >= lag ? { limiter: first.limiter, side: 'for' } : { limiter: third.limiter, side: 'against' }
}

export interface Speech {
  readonly limiter: Limiter
  readonly side: 'for' | 'against'
}

/** A smaller lead is none. Ours. */
const leastLead = 1.05
