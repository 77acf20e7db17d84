import { Type } from 'typebox'

/** A word out of a list. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words] })

/** A number, or null with a reason beside it. Never 0 for unknown. */
export const maybe = () => Type.Union([Type.Number(), Type.Null()])

export const closed = { additionalProperties: false }
