import { longUnitM } from '../words/measure.ts'

type Units = 'metric' | 'imperial'

/** What stands in the fields, as it was typed. */
export interface Draft {
  readonly day: string
  readonly distance: string
  readonly hours: string
  readonly minutes: string
}

export type Field = 'day' | 'distance' | 'minutes'

interface RunTyped {
  readonly day: string
  readonly distanceM: number
  readonly movingS: number
}

/** The run that is meant, or which field does not say it yet. Pure. */
export function runTyped(
  { day, distance, hours, minutes }: Draft,
  { units, today }: { readonly units: Units; readonly today: string },
): { readonly run: RunTyped | null; readonly wrong: { readonly [Key in Field]?: string } } {
  const distanceM = figure(distance) * longUnitM(units)
  const movingS = Math.round(3600 * figure(hours || '0') + 60 * figure(minutes || '0'))
  const wrong = {
    ...(!(/^\d{4}-\d\d-\d\d$/.test(day) && day <= today) && { day: 'A day up to today.' }),
    ...(!(distanceM > 0 && distanceM <= 1_000_000) && { distance: 'How far, as a number.' }),
    ...(!(movingS > 0 && movingS <= 400_000) && { minutes: 'How long, in hours and minutes.' }),
  }
  return { run: Object.keys(wrong).length > 0 ? null : { day, distanceM, movingS }, wrong }
}

const figure = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')))
