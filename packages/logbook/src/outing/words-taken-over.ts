import type { About, RunEdit } from '@freshlegs/domain'
import type { KeptRun } from '@freshlegs/store/contract'

/**
 * What a recording that becomes the main one of its outing takes over from the one that was: an outing keeps its
 * name, its shoes, and all that the runner said of it.
 */
export function wordsTakenOver({ summary, notes }: Pick<KeptRun, 'summary' | 'notes'>): RunEdit {
  const { name, gear, race, stoppedBy, ignored, heartRateIgnored } = summary
  return {
    ...(name !== null && { name }),
    ...(notes !== null && { notes }),
    ...(gear !== null && { gear }),
    ...(race !== null && { race }),
    ...(stoppedBy !== null && { stoppedBy }),
    ...(ignored && { ignored }),
    ...(heartRateIgnored && { heartRateIgnored }),
  }
}

/** What another source tells of a kept run that nobody has said yet; undefined where that is nothing. */
export function wordsAdded(
  { summary: to, notes }: Pick<KeptRun, 'summary' | 'notes'>,
  about: About,
): RunEdit | undefined {
  const added: RunEdit = {
    ...(to.name === null && about.name && { name: about.name }),
    ...(notes === null && about.description && { notes: about.description }),
    ...(to.gear === null && about.gear && { gear: about.gear }),
    ...(to.race === null && about.race && { race: true }),
  }
  return Object.keys(added).length === 0 ? undefined : added
}
