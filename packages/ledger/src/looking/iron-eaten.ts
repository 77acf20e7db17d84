import type { Past } from '../past/past.ts'

/** Iron a day that is recommended, mg: table of the National Academies, health sheet 1.7. NaN where sex or age is not known. */
export function ironRecommendedMg({ history: { athlete, today } }: Past): number {
  const { sex, birthYear } = athlete
  if (sex === undefined || birthYear === undefined) return NaN
  const age = Number(today.slice(0, 4)) - birthYear
  if (age < 19) return sex === 'female' ? 15 : 11
  return sex === 'female' && age <= 50 ? 18 : 8
}

/** Of so many days before a run, at least so many with what was eaten (health sheet 1.7). */
const days = 28
const leastDays = 3

/** Iron eaten in a day, mean over the days before each run that are known, mg; NaN where these are too few. */
export function ironEatenMg({ column, dayOf, mornings }: Past): Float64Array {
  const told = mornings.flatMap(({ day, checkIn: { ironMg } }) =>
    // A morning tells of the day before.
    ironMg === undefined ? [] : [{ day: day - 1, ironMg }],
  )
  let from = 0
  let to = 0
  return column((_, at) => {
    const today = dayOf[at]!
    while (to < told.length && told[to]!.day < today) to++
    while (from < to && today - told[from]!.day > days) from++
    if (to - from < leastDays) return NaN
    let sum = 0
    for (let i = from; i < to; i++) sum += told[i]!.ironMg
    return sum / (to - from)
  })
}
