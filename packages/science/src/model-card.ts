import type { ReferenceKey } from './references.ts'

/** Units that models speak of beside those that never leave a formula. */
export const modelUnits = [
  's',
  'm',
  'm/s',
  'm/s²',
  'kg',
  'kg/m³',
  'm²',
  'N',
  'N/m',
  'W/kg',
  'J/kg',
  'J/(kg·m)',
  's/km',
  'bpm',
  'spm',
  'ratio',
  'percent',
  'pp',
  'any',
  'index',
] as const
export type ModelUnit = (typeof modelUnits)[number]

/** One number, or a column of them. Columns given to one model are equally long. */
export type Column = ArrayLike<number>
export type Value = number | Column

/** What is given to a model. */
export interface Input {
  readonly unit: ModelUnit
  readonly says: string
  /** Inclusive. Outside of it the model answers NaN: it never clamps. */
  readonly domain: readonly [lowest: number, highest: number]
  readonly shape?: 'column'
  /** Taken by `runModel` where nothing is given. */
  readonly otherwise?: number
}

/** What a model answers. */
export interface Output {
  readonly unit: ModelUnit
  readonly says: string
  readonly shape?: 'column'
}

export type Inputs = Readonly<Record<string, Input>>
export type Outputs = Readonly<Record<string, Output>>

/** Where a model comes from and for whom it holds. Shown wherever a number of it is shown. */
export interface ModelCard<In extends Inputs = Inputs, Out extends Outputs = Outputs> {
  /** Name of the folder. */
  readonly id: string
  readonly says: string
  readonly source: ReferenceKey
  /** Where in the source. */
  readonly place: string
  readonly inputs: In
  readonly outputs: Out
  readonly population: string
  /** Checked against the source, not checked, or our own proposal. Shown to people as such. */
  readonly status: 'verified' | 'unverified' | 'ours'
  /** Ids of the models it is built from. */
  readonly composes?: readonly string[]
}

/** Values by name, as a card asks for them. */
export type ValuesOf<Quantities extends Inputs | Outputs> = {
  readonly [Name in keyof Quantities]: Quantities[Name] extends { readonly shape: 'column' } ? Column : number
}

/** Keeps the names and shapes of a card for the compiler. */
export const defineCard = <const In extends Inputs, const Out extends Outputs>(
  card: ModelCard<In, Out>,
): ModelCard<In, Out> => card
