import type { Run } from '../api/schemas.ts'

/** What a run is called: as the runner or their watch called it, else what kind of run it was. */
export function runTitle({ name, race, subSport, sport }: Pick<Run, 'name' | 'race' | 'subSport' | 'sport'>) {
  if (name) return name
  if (race) return 'Race'
  const kind = subSport === null ? undefined : kinds.get(subSport)
  if (kind) return kind
  return sport === 'running' || sport === 'unknown' ? 'Run' : sayWord(sport)
}

const kinds = new Map([
  ['treadmill', 'Treadmill run'],
  ['indoor', 'Indoor run'],
  ['trail', 'Trail run'],
  ['track', 'Track run'],
  ['ultra', 'Ultra run'],
  ['virtual', 'Virtual run'],
  ['obstacle', 'Obstacle run'],
])

const sayWord = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
