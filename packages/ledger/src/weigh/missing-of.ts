import { figures, type History } from '@freshlegs/domain'
import type { Cause, Need } from '../cause.ts'

/** What a cause needs and the history does not have, in words. */
export function missingOf({ needs }: Cause, history: History): string[] {
  return needs.filter((need) => !isThere(need, history)).map(wordOf)
}

function isThere(need: Need, { runs, checkIns, interview }: History): boolean {
  switch (need) {
    case 'runs':
      return runs.length > 0
    case 'verdicts':
      return runs.some(({ verdict }) => verdict.limiter !== null && verdict.limiter !== 'cannot-tell')
    case 'answers':
      return runs.some(({ said }) => (said.stoppedBy ?? null) !== null)
    case 'pains':
      return runs.some(({ said }) => said.pains !== undefined)
    case 'check-ins':
      return checkIns.length > 0
    case 'gear':
      return runs.some(({ gear }) => gear !== null)
    case 'meals':
      return runs.some(
        ({ said }) => (said.carbohydrateG ?? null) !== null || (said.mealHoursAgo ?? null) !== null,
      )
    case 'surface':
      return runs.some(({ said }) => (said.surface ?? null) !== null)
    case 'interview':
      return Object.keys(interview).length > 0
    default:
      return runs.some((run) => !Number.isNaN(run.figures[need] ?? NaN))
  }
}

function wordOf(need: Need): string {
  const figure = figures.find(({ id }) => id === need)
  return figure ? `not known in any run: ${figure.says}` : words[need as keyof typeof words]
}

const words = {
  runs: 'no runs yet',
  verdicts: 'no run yet that could be judged',
  answers: 'what gave out first, in your own words',
  pains: 'where it hurts after a run',
  'check-ins': 'how you feel in the morning',
  gear: 'which shoes you wore',
  meals: 'what you ate before and on the way',
  surface: 'what you ran on',
  interview: 'the first questions',
} satisfies Record<Exclude<Need, (typeof figures)[number]['id']>, string>
