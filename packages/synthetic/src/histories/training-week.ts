import type { Chance } from '../chance.ts'

export type SessionKind = 'easy' | 'long' | 'tempo' | 'intervals' | 'race'

/** Weeks of a block: up for ten, two down with a half marathon at the end, one to rest. */
const blockWeeks = 13
const raceWeek = 11

/** Sunday long, Tuesday fast, Thursday and Saturday easy, now and then a run more, one in nine left out. */
export function kindOf(weekday: number, week: number, luck: Chance): SessionKind | null {
  if (luck.uniform() < 0.11) return null
  if (weekday === 0) return week % blockWeeks === raceWeek ? 'race' : 'long'
  if (weekday === 2) return luck.uniform() < 0.5 ? 'tempo' : 'intervals'
  if (weekday === 4 || weekday === 6) return 'easy'
  return luck.uniform() < 0.12 ? 'easy' : null
}

/** @param leapRatio share of the long runs that leap beyond the plan */
export function distanceOf(kind: SessionKind, week: number, leapRatio: number, luck: Chance): number {
  switch (kind) {
    case 'long': {
      const leap = luck.uniform() < leapRatio ? luck.between(1.25, 1.6) : 1
      return Math.min(36_000, plannedLongM(week) * luck.between(0.92, 1.06) * leap)
    }
    case 'race':
      return 21_300
    case 'tempo':
      return luck.between(8000, 13_000)
    case 'intervals':
      return luck.between(7000, 11_000)
    case 'easy':
      return luck.between(6000, 11_000)
  }
}

/** What the plan says for the Sundays of a block. */
function plannedLongM(week: number): number {
  const at = week % blockWeeks
  return at < 10 ? 14_000 + 1200 * at : 13_000
}
