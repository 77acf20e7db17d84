import { Type } from 'typebox'

/** A word out of a list. */
export const oneOf = <const Words extends readonly string[]>(words: Words, said: Said = {}) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], ...said })

/** A number, or null with a reason beside it. Never 0 for unknown. */
export const maybe = (said: Said = {}) => Type.Union([Type.Number(), Type.Null()], said)

type Said = { readonly description?: string }

export const closed = { additionalProperties: false }
