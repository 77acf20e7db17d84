import type { RunEdit } from '@freshlegs/domain'
import type { Given, RunDetail } from '../api/schemas.ts'

/** A run as it will be once the server has taken an edit, but for what judging it again will say. */
export function withEdit(detail: RunDetail, edit: RunEdit): RunDetail {
  const { notes = detail.notes, ...ofRun } = edit
  return { ...detail, notes, run: { ...detail.run, ...ofRun } }
}

/** What the run will be judged with once the server has taken an edit. */
export function givenWithEdit(given: Given, edit: RunEdit): Given {
  return { ...given, runnerSaid: saidWith(given, edit), without: withoutWith(given, edit) }
}

function saidWith({ runnerSaid }: Given, { stoppedBy, race }: RunEdit): Given['runnerSaid'] {
  const { stoppedBy: stoppedBefore, race: raceBefore } = runnerSaid
  // An absent key stays as it is; null is unknown again.
  const stoppedNow = stoppedBy === undefined ? stoppedBefore : stoppedBy
  const raceNow = race === undefined ? raceBefore : race
  return {
    ...(stoppedNow && { stoppedBy: stoppedNow }),
    ...(typeof raceNow === 'boolean' && { race: raceNow }),
  }
}

function withoutWith({ without }: Given, { heartRateIgnored }: RunEdit): Given['without'] {
  if (heartRateIgnored === undefined) return without
  const others = without.filter((channel) => channel !== 'heartRateBpm')
  return heartRateIgnored ? [...others, 'heartRateBpm'] : others
}
