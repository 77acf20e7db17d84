import { type CheckIn, figures } from '@freshlegs/domain'
import type { Covariate, Need } from '../cause.ts'
import type { Past } from '../past/past.ts'

/**
 * What a covariate needs and the last runs do not have, in words: what was known once, long ago, does not tell how things
 * are.
 *
 * @param recent indices of the last runs (`recent-runs.ts`)
 */
export const missingOf = (
  { needs }: Pick<Covariate, 'needs'>,
  past: Past,
  recent: readonly number[],
): string[] => {
  const missing = needs.filter((need) => !isThere(need, past, recent))
  return [...new Set(missing.map((need) => wordOf(need, recent.length > 0)))]
}

function isThere(need: Need, past: Past, recent: readonly number[]): boolean {
  const { history, figure } = past
  const runs = recent.map((run) => past.runs[run]!)
  const mornings = () => morningsOf(past, recent)
  switch (need) {
    case 'runs':
      return runs.length > 0
    case 'answers':
      return runs.some(({ said }) => (said.stoppedBy ?? null) !== null)
    case 'pains':
      return runs.some(({ said }) => said.pains !== undefined)
    case 'check-ins':
      return mornings().some(({ checkIn }) => isSaid(checkIn))
    case 'gear':
      return runs.some(({ gear }) => gear !== null)
    case 'meals':
      return runs.some(
        ({ said }) => (said.carbohydrateG ?? null) !== null || (said.mealHoursAgo ?? null) !== null,
      )
    case 'surface':
      return runs.some(({ said }) => (said.surface ?? null) !== null)
    case 'line':
      return runs.some(({ said }) => (said.weaving ?? null) !== null)
    case 'intake':
      return mornings().some(({ checkIn }) => checkIn.energyKcal !== undefined)
    case 'blood':
      return mornings().some(({ checkIn }) => checkIn.blood !== undefined || checkIn.ironMg !== undefined)
    case 'size':
      return history.athlete.heightM !== undefined && history.athlete.sex !== undefined
    case 'interview':
      return Object.keys(history.interview).length > 0
    case 'mass':
      return history.athlete.massKg !== undefined
    default:
      return recent.some((run) => !Number.isNaN(figure(need)[run]!))
  }
}

/** From the first of these runs on; all where there is none. */
function morningsOf({ mornings, dayOf }: Past, [first]: readonly number[]) {
  return first === undefined ? mornings : mornings.filter(({ day }) => day >= dayOf[first]!)
}

/** What a watch tells of a morning is not how the runner feels. */
const isSaid = ({ day: _, imported = {}, ...said }: CheckIn): boolean =>
  Object.keys(said).some((key) => !(key in imported))

function wordOf(need: Need, hasRuns: boolean): string {
  const figure = figures.find(({ id }) => id === need)
  if (figure && !hasRuns) return words.runs
  return figure ? `not known in any of the last runs: ${figure.says}` : words[need as keyof typeof words]
}

const words = {
  runs: 'no runs yet',
  answers: 'what gave out first, in your own words',
  pains: 'where it hurts after a run',
  'check-ins': 'how you feel in the morning',
  gear: 'which shoes you wore',
  meals: 'what you ate before and on the way',
  surface: 'what you ran on',
  line: 'whether you ran straight',
  intake: 'what you eat in a day, kcal',
  blood: 'a value of a blood test, or the iron you eat in a day',
  size: 'your height and sex',
  interview: 'the first questions',
  mass: 'what you weigh',
} satisfies Record<Exclude<Need, (typeof figures)[number]['id']>, string>
