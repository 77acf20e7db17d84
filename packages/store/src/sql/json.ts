import type { Json } from '../schema.ts'

export const toJson = (value: unknown): Json => JSON.stringify(value)

export const toJsonOrNull = (value: unknown): Json | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

/** Trusts what was kept: it was written by `toJson` from a value of this type. */
export const fromJson = <Value>(json: Json): Value => JSON.parse(json)

export const fromJsonOrNull = <Value>(json: Json | null): Value | null =>
  json === null ? null : JSON.parse(json)
