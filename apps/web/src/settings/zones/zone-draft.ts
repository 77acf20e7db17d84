import type { UnitsOfTheReader } from '@freshlegs/analysis'
import type { Settings } from '../../api/schemas.ts'
import { measures } from '../../words/measure.ts'

export type Zone = Settings['privacyZones'][number]

/** A zone as it stands in the fields: figures as text, the radius in the reader's units. */
export interface ZoneDraft {
  readonly name: string
  readonly latitude: string
  readonly longitude: string
  readonly radius: string
}

/** What the fields come to; a sentence where they come to nothing. */
export function zoneOf(draft: ZoneDraft, units: UnitsOfTheReader): Zone | string {
  const latitudeDeg = degrees(draft.latitude, 90)
  if (latitudeDeg === null) return 'The latitude lies between -90 and 90 degrees.'
  const longitudeDeg = degrees(draft.longitude, 180)
  if (longitudeDeg === null) return 'The longitude lies between -180 and 180 degrees.'
  const radiusM = measures.height.meant(Number(draft.radius), units)
  if (!(radiusM >= leastM - 1 && radiusM <= mostM + 1))
    return `The zone reaches between ${say(leastM, units)} and ${say(mostM, units)}.`
  return {
    name: draft.name.trim().slice(0, 100) || 'Zone',
    latitudeDeg,
    longitudeDeg,
    radiusM: Math.min(mostM, Math.max(leastM, radiusM)),
  }
}

function degrees(text: string, most: number): number | null {
  const figure = Number(text.replace(',', '.'))
  return text.trim() !== '' && Math.abs(figure) <= most ? figure : null
}

/** How far a zone reaches at the least and at the most, in metres. */
export const leastM = 50
export const mostM = 5000

const say = (metres: number, units: UnitsOfTheReader): string =>
  `${measures.height.show(metres, units)} ${measures.height.unit(units)}`
