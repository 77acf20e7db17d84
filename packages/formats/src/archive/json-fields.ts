import type { JsonObject } from './json-objects.ts'

/** A number, else NaN. */
export function numberIn(object: JsonObject, key: string): number {
  const value = object[key]
  return typeof value === 'number' ? value : Number.NaN
}

/** A text, else an empty one. */
export function textIn(object: JsonObject, key: string): string {
  const value = object[key]
  return typeof value === 'string' ? value : ''
}
