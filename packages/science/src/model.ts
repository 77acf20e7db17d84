import type { Inputs, ModelCard, Outputs, Value, ValuesOf } from './model-card.ts'

/** A card with the function it describes, values by name in and out. */
export interface Model {
  readonly card: ModelCard
  run(inputs: Readonly<Record<string, Value>>): Readonly<Record<string, Value>>
}

/** Ties a function to its card; the compiler checks the names on both sides. */
export const defineModel = <In extends Inputs, Out extends Outputs>(
  card: ModelCard<In, Out>,
  run: (inputs: ValuesOf<In>) => ValuesOf<Out>,
): Model => ({ card, run })
