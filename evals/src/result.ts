/** What one part of the evals found: tables for people, figures by name for comparison. */
export interface EvalPart {
  readonly title: string
  readonly text: string
  readonly figures: Readonly<Record<string, number>>
}

/** Something that must hold, whatever else changes. */
export interface Floor {
  readonly says: string
  readonly figure: string
  holds(value: number): boolean
}

export const percent = (part: number, whole: number) =>
  whole === 0 ? NaN : Math.round((1000 * part) / whole) / 10
