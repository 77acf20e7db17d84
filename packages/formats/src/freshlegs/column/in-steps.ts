import { type Step, steps, stepsTo } from './step.ts'

/** A column counted in steps: NaN where the value is, or where no number of steps is exactly the value. */
export interface InSteps {
  readonly step: Step
  readonly numbers: Float64Array
}

/** The column in the first step that stands for nearly all of its values; undefined where none does. */
export function inSteps(values: Float64Array): InSteps | undefined {
  const some = someOf(values)
  for (const step of steps) {
    if (!isStepOf(some, step)) continue
    const numbers = new Float64Array(values.length)
    let missed = 0
    const most = mostMissedRatio * values.length
    for (let i = 0; i < values.length && missed <= most; i++) {
      const value = values[i]!
      numbers[i] = stepsTo(value, step)
      if (Number.isNaN(numbers[i]!) && !Number.isNaN(value)) missed++
    }
    if (missed <= most) return { step, numbers }
  }
  return undefined
}

/** A value that is no step takes nine bytes instead of eight. */
const mostMissedRatio = 0.05

/** Some known values from all over the column; a step that most of them miss need not be tried on the rest. */
function someOf(values: Float64Array): readonly number[] {
  const every = Math.max(1, Math.floor(values.length / 64))
  const some: number[] = []
  for (let i = 0; i < values.length && some.length < 24; i++) {
    const value = values[(i * every) % values.length]!
    if (!Number.isNaN(value)) some.push(value)
  }
  return some
}

const isStepOf = (some: readonly number[], step: Step): boolean => {
  let missed = 0
  for (const value of some) {
    if (Number.isNaN(stepsTo(value, step)) && ++missed > some.length / 8) return false
  }
  return true
}
