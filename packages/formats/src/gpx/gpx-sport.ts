import type { Sport, Warning } from '@freshlegs/domain'
import { sportOfWord, subSportOfWord } from '../xml/sport-of-word.ts'

/** The sport of a track by its `type`, else by its title where an app gave it, else unknown with a warning. */
export function gpxSport(
  type: string | undefined,
  title: string | undefined,
): { readonly sport: Sport; readonly subSport?: string; readonly warning?: Warning } {
  if (type) {
    const sport = sportOfWord(type)
    if (sport === 'unknown')
      return { sport, warning: unknown(`the type "${shortened(type)}" is no sport we know`) }
    const subSport = sport === 'running' ? subSportOfWord(type) : undefined
    return subSport === undefined ? { sport } : { sport, subSport }
  }
  const word = titleByApp.exec(title ?? '')?.[1]
  if (word === undefined) return { sport: 'unknown', warning: unknown('no sport is given') }
  return { sport: sportOfWord(word) }
}

/** What Strava and Apple call an activity that its runner did not name. A title in the runner's own words may mean anything. */
const titleByApp = /^(?:morning|lunch|afternoon|evening|night) (run|trail run|ride|walk|hike|swim)$/i

const unknown = (detail: string): Warning => ({ code: 'sport.unknown', detail })

const shortened = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word)
