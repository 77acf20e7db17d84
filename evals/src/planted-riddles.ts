import { limiters } from '@freshlegs/domain'
import { type PlantedGroup, plantedCases } from '@freshlegs/synthetic'
import { markdownTable } from './markdown-table.ts'
import { isAcceptable, isFalseCause, outcomeOf } from './outcome.ts'
import { range } from './planted-truths.ts'
import { type EvalPart, percent } from './result.ts'

const titles: Partial<Record<PlantedGroup, string>> = {
  size: 'Sizes of a fade',
  course: 'Courses',
  trait: 'What may look like a limit',
  fault: 'Sensor faults',
  spacing: 'Spacing of the samples',
}

/** Everything that may mislead: hills, stops, intervals, faults… One row a case. */
export function plantedRiddles(group: PlantedGroup, seeds: number): EvalPart {
  const rows = plantedCases
    .filter((one) => one.group === group)
    .map((one) => {
      const outcomes = range(seeds).map((seed) => outcomeOf(one.plant(seed)))
      return {
        id: one.id.slice(group.length + 1),
        runs: outcomes.length,
        acceptable: outcomes.filter(isAcceptable).length,
        falseCauses: outcomes.filter(isFalseCause).length,
        falseLegs: outcomes.filter((outcome) => outcome.answer === 'legs' && isFalseCause(outcome)).length,
        answers: limiters.map((limiter) => outcomes.filter(({ answer }) => answer === limiter).length),
        right: outcomes[0]?.truth.acceptable.join(', ') ?? '',
      }
    })
  const total = (key: 'runs' | 'acceptable' | 'falseCauses' | 'falseLegs') =>
    rows.reduce((sum, row) => sum + row[key], 0)
  return {
    title: titles[group] ?? group,
    text: markdownTable(
      ['case', ...limiters, 'acceptable'],
      rows.map(({ id, answers, right }) => [id, ...answers.map((n) => n || '·'), right]),
    ),
    figures: {
      [`${group}.acceptable-percent`]: percent(total('acceptable'), total('runs')),
      [`${group}.false-cause-percent`]: percent(total('falseCauses'), total('runs')),
      [`${group}.false-legs-percent`]: percent(total('falseLegs'), total('runs')),
    },
  }
}
