import { Unsound } from '../bytes/unsound.ts'

/** Reads a value of unknown JSON as what it should be; `name` is for people. @throws Unsound where it is something else */
export type Shape<Value> = (json: unknown, name: string) => Value

export const text: Shape<string> = (json, name) =>
  typeof json === 'string' ? json : wrong(name, 'a text', json)

/** JSON has no NaN, which becomes null, and loses the sign of -0, which becomes a text. */
export const number: Shape<number> = (json, name) => {
  if (typeof json === 'number' && Number.isFinite(json)) return json
  if (json === null) return Number.NaN
  return json === negativeZero ? -0 : wrong(name, 'a number', json)
}

/** What `number` reads again. */
export const exactJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (Object.is(each, -0) ? negativeZero : each))

const negativeZero = '-0'

/** How many of something there are. */
export const count: Shape<number> = (json, name) =>
  typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : wrong(name, 'a count', json)

/** Which one of several: counted from 0, and no more than a database keeps as a whole number of 32 bits. */
export const ordinal: Shape<number> = (json, name) =>
  typeof json === 'number' && Number.isInteger(json) && json >= 0 && json < 2 ** 31
    ? json
    : wrong(name, 'a whole number below 2^31', json)

export const listOf =
  <Value>(shape: Shape<Value>): Shape<Value[]> =>
  (json, name) =>
    Array.isArray(json) ? json.map((item: unknown) => shape(item, name)) : wrong(name, 'a list', json)

export const oneOf =
  <const Word extends string>(words: readonly Word[]): Shape<Word> =>
  (json, name) =>
    words.find((word) => word === json) ?? wrong(name, 'a known word', json)

/** An object by its keys. */
export const fields: Shape<Readonly<Record<string, unknown>>> = (json, name) =>
  isObject(json) ? json : wrong(name, 'an object', json)

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

function wrong(name: string, expected: string, found: unknown): never {
  const kind = found === undefined ? 'absent' : found === null ? 'null' : `a ${typeof found}`
  throw new Unsound(`${name} should be ${expected} and is ${kind}`)
}
