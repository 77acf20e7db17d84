import type { Sport } from '@freshlegs/domain'
import { sportOfWord } from '../xml/sport-of-word.ts'

/** The sport of a workout by the word for its type, `HKWorkoutActivityTypeRunning`; indoors it is on a treadmill. */
export function appleSport(type: string | undefined, indoor: boolean): AppleSport {
  const word = (type ?? '')
    .replace(/^HKWorkoutActivityType/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  if (word === '') return { sport: 'unknown' }
  const sport = word.includes('wheelchair') ? 'other' : sportOfWord(word)
  if (sport === 'other' || sport === 'unknown') return { sport: 'other', subSport: word }
  if (!indoor) return { sport }
  return { sport, subSport: sport === 'running' ? 'treadmill' : 'indoor' }
}

export interface AppleSport {
  readonly sport: Sport
  readonly subSport?: string
}
