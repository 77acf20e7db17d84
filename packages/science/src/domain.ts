import type { Column, Input, Inputs, Outputs, Value, ValuesOf } from './model-card.ts'

/** True when a number, or every known number of a column, is inside. An unknown number is not; nor is an empty column. */
export function inside({ domain: [lowest, highest] }: Input, value: Value): boolean {
  if (typeof value === 'number') return value >= lowest && value <= highest
  let known = 0
  for (let i = 0; i < value.length; i++) {
    const one = value[i]!
    if (Number.isNaN(one)) continue
    if (!(one >= lowest && one <= highest)) return false
    known++
  }
  return known > 0
}

/** True when all values are inside. */
export function allInside<In extends Inputs>(inputs: In, values: ValuesOf<In>): boolean {
  for (const name in inputs) if (!inside(inputs[name]!, values[name])) return false
  return true
}

/** True when every number of a column is known and inside. */
export function allKnownInside({ domain: [lowest, highest] }: Input, column: Column): boolean {
  for (let i = 0; i < column.length; i++) if (!(column[i]! >= lowest && column[i]! <= highest)) return false
  return column.length > 0
}

/** The answer of a model outside its domain: NaN, and for a column nothing. */
export function unknown<Out extends Outputs>(outputs: Out): ValuesOf<Out>
export function unknown(outputs: Outputs): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { shape }]) => [name, shape === 'column' ? [] : NaN]),
  )
}
