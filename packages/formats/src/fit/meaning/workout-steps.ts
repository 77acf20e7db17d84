import type { WorkoutStep } from '@freshlegs/domain'
import { workoutStep } from '../profile/messages.ts'
import type { Table } from '../wire/table.ts'

/** The steps of the planned workout in their order, and the place of each by the number it has in the file. */
export function workoutStepsOf(table: Table | undefined): {
  readonly steps: readonly WorkoutStep[]
  readonly placeOf: ReadonlyMap<number, number>
} {
  if (table === undefined) return { steps: [], placeOf: new Map() }
  const numbered = Array.from({ length: Math.min(table.rows, mostSteps) }, (_, row) => {
    const index = table.number(workoutStep.index, row)
    return { row, number: Number.isNaN(index) ? row : index & indexMask }
  }).toSorted((a, b) => a.number - b.number)
  return {
    steps: numbered.map(({ row }) => readStep(table, row)),
    placeOf: new Map(numbered.map(({ number }, place) => [number, place])),
  }
}

/** The word for an intensity of FIT. */
export const intensityOf = (number: number): WorkoutStep['intensity'] => intensities[number] ?? 'unknown'

function readStep(table: Table, row: number): WorkoutStep {
  const name = table.text(workoutStep.name, row)
  const type = table.number(workoutStep.durationType, row)
  const duration = table.number(workoutStep.duration, row)
  return {
    ...(name === '' ? {} : { name }),
    intensity: intensityOf(table.number(workoutStep.intensity, row)),
    durationS: timed.has(type) ? duration / 1000 : Number.NaN,
    distanceM: type === byDistance ? duration / 100 : Number.NaN,
  }
}

const intensities: readonly WorkoutStep['intensity'][] = [
  'active',
  'rest',
  'warm-up',
  'cool-down',
  'recovery',
  'interval',
]

/** Types of duration: time, time of a repetition, time only; in ms. Distance is in cm. */
const timed: ReadonlySet<number> = new Set([0, 28, 31])
const byDistance = 1

/** Ours, against files made to exhaust us. */
const mostSteps = 10_000

/** The upper bits of an index carry a mark of selection. */
const indexMask = 0x0fff
