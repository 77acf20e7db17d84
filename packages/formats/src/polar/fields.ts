/** Reads what may be there from JSON that may be anything. */
export type Json = Readonly<Record<string, unknown>>

/** An empty object where there is none. */
export const objectOf = (json: unknown): Json => (isObject(json) ? json : {})

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** An empty list where there is none. */
export const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : [])

/** NaN where it is no number; a text may be one. */
export function numberOf(json: unknown): number {
  const value = typeof json === 'string' && json.trim() !== '' ? Number(json) : json
  return typeof value === 'number' && Math.abs(value) < beyondAll ? value : Number.NaN
}

/** The first of some values that is a number; NaN where none is. */
export const firstNumber = (...values: readonly unknown[]): number =>
  values.map(numberOf).find((value) => !Number.isNaN(value)) ?? Number.NaN

export const textOf = (json: unknown): string => (typeof json === 'string' ? json.trim() : '')

/** Nothing that is measured in a run is as large. */
const beyondAll = 1e15
