import type { StoppedBy } from '@freshlegs/domain'

/** What gave out first, as it is said by one tap. */
export const stoppedByNames: Readonly<Record<StoppedBy, string>> = {
  legs: 'Legs',
  breath: 'Breath',
  both: 'Both',
  stomach: 'Stomach',
  heat: 'Heat',
  'on-purpose': 'I slowed on purpose',
  nothing: 'Nothing',
}
