import { inside } from './domain.ts'
import type { Input, ModelCard, Value } from './model-card.ts'
import { models } from './models.ts'

/** What a model answered, or why it could not be asked. Outside its domain a model answers NaN. */
export type ModelRun =
  | {
      readonly ok: true
      readonly outputs: Readonly<Record<string, Value>>
      /** Names of inputs that are outside the valid domain or unknown. */
      readonly outsideDomain: readonly string[]
    }
  | {
      readonly ok: false
      readonly detail: string /** JSON pointer into the inputs. */
      readonly pointer: string
    }

/**
 * Runs a model on inputs by name, as they come out of a JSON document. An input that has a usual value may
 * be left out; `null` is an unknown number.
 */
export function runModel(id: string, given: unknown): ModelRun {
  const model = models.find(({ card }) => card.id === id)
  if (!model)
    return wrong(`no model is called "${id}"; there are ${models.map(({ card }) => card.id).join(', ')}`, '')
  const read = readInputs(model.card, given)
  if (!read.ok) return read
  const outsideDomain = Object.entries(model.card.inputs)
    .filter(([name, input]) => !inside(input, read.values[name] ?? NaN))
    .map(([name]) => name)
  return { ok: true, outputs: model.run(read.values), outsideDomain }
}

type Read =
  | { readonly ok: true; readonly values: Record<string, Value> }
  | (ModelRun & { readonly ok: false })

function readInputs({ inputs }: ModelCard, given: unknown): Read {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return wrong('inputs must be an object, one key an input', '')
  const named = new Map<string, unknown>(Object.entries(given))
  for (const name of named.keys())
    if (!Object.hasOwn(inputs, name))
      return wrong(`there is no input "${name}"; there are ${Object.keys(inputs).join(', ')}`, `/${name}`)

  const values: Record<string, Value> = {}
  let length: number | undefined
  for (const [name, input] of Object.entries(inputs)) {
    const value = readValue(input, named.has(name) ? named.get(name) : input.otherwise)
    if (value === undefined) return wrong(`${name} must be ${expected(input)}`, `/${name}`)
    if (typeof value !== 'number') {
      length ??= value.length
      if (value.length !== length)
        return wrong(`${name} has ${value.length} numbers where another column has ${length}`, `/${name}`)
    }
    values[name] = value
  }
  return { ok: true, values }
}

function readValue({ shape }: Input, raw: unknown): Value | undefined {
  if (shape === 'column') {
    if (!Array.isArray(raw)) return undefined
    const column = raw.map(readNumber)
    return column.every((one) => one !== undefined) ? column : undefined
  }
  return readNumber(raw)
}

const readNumber = (raw: unknown): number | undefined =>
  raw === null ? NaN : typeof raw === 'number' ? raw : undefined

const expected = ({ shape, unit, domain }: Input) =>
  `${shape === 'column' ? 'a list of numbers' : 'a number'}, in ${unit}, ${domain[0]} to ${domain[1]}`

const wrong = (detail: string, pointer: string) => ({ ok: false, detail, pointer }) as const
