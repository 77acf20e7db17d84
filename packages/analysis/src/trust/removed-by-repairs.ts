import { firstAtOrBeyond } from '@freshlegs/science'
import { states } from '../run.ts'
import type { Evidence, TrustRule } from './trust-rule.ts'

/** What repairs had to take away while the runner ran says how good the rest can be. */
export const removedByRepairs: TrustRule = {
  id: 'removed-by-repairs',
  of(evidence) {
    const { channel, cleaned, settings } = evidence
    const takers = cleaned.repairs.filter(({ removed }) => (removed[channel.id] ?? 0) > 0)
    if (takers.length === 0) return null
    const share = shareTaken(evidence)
    if (!(share > settings.removedDoubtful)) return null
    const taken = (taker: (typeof takers)[number]) => taker.removed[channel.id] ?? 0
    const worst = takers.reduce((most, taker) => (taken(taker) > taken(most) ? taker : most))
    const percent = `${Math.max(1, Math.round(100 * share))} %`
    return {
      level: share > settings.removedUnusable ? 'unusable' : 'doubtful',
      because:
        sentences[worst.repair]?.(channel.name, percent) ??
        `${percent} of ${lower(channel.name)} could not be believed.`,
    }
  },
}

/**
 * Share of the running samples with a value of which it was taken away. What sensors of the stride say while a
 * runner walks or stands is beyond belief as a rule, and no fault. Zeros are silence.
 */
function shareTaken({ channel, column, cleaned: { run }, recording: { track } }: Evidence): number {
  const recorded = track.streams[channel.id]
  if (!recorded) return 0
  const rowOf =
    track.timeS.length === run.timeS.length
      ? (i: number) => i
      : (i: number) => firstAtOrBeyond(run.timeS, track.timeS[i]!)
  let known = 0
  let taken = 0
  for (let i = 0; i < recorded.length; i++) {
    const row = rowOf(i)
    if (Number.isNaN(recorded[i]!) || recorded[i] === 0 || run.state[row] !== running) continue
    known++
    if (Number.isNaN(column[row]!)) taken++
  }
  return taken / known
}

const running = states.indexOf('running')

const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** Repairs that say more than that something was wrong. */
const sentences: Readonly<Record<string, (name: string, percent: string) => string>> = {
  'cadence-lock': (_, percent) =>
    `For ${percent} of the run the heart-rate sensor counted your steps instead of your pulse.`,
  'heart-rate-dropouts': (_, percent) => `${percent} of the heart rates fell out or jumped as no heart does.`,
  frozen: (name, percent) => `${name} hung on one value for ${percent} of the run.`,
  'position-spikes': (_, percent) => `${percent} of the GPS positions jumped away from the rest.`,
}
