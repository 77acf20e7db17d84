import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Input, Value } from './model-card.ts'
import { models } from './models.ts'
import { references } from './references.ts'

interface Vector {
  readonly says: string
  readonly given: Readonly<Record<string, Value>>
  /** Relative tolerance: what the source prints. By hand: 1e-9. */
  readonly within?: number
}
interface Vectors {
  readonly equation: readonly (Vector & { readonly gives: Readonly<Record<string, number | number[]>> })[]
  /** Mean and standard deviation of what was measured. */
  readonly measured: readonly (Vector & {
    readonly gives: Readonly<Record<string, [mean: number, sd: number]>>
  })[]
}

const here = import.meta.dirname
const vectorsOf = (id: string): Vectors =>
  JSON.parse(readFileSync(`${here}/${id}/${id}.vectors.json`, 'utf8'))
const listed = (value: Value | undefined): number[] =>
  value === undefined ? [] : typeof value === 'number' ? [value] : Array.from(value)

const close = (found: number, expected: number, within: number) =>
  expect(Math.abs(found - expected), `${found} is not ${expected}`).toBeLessThanOrEqual(
    within * Math.max(Math.abs(expected), expected === 0 ? 1 : 0),
  )

/** The same inputs with one number of one input replaced. */
const withOne = (given: Vector['given'], name: string, input: Input, value: number) => ({
  ...given,
  [name]: input.shape === 'column' ? [...listed(given[name]).slice(0, -1), value] : value,
})

const unknownEverywhere = (outputs: Readonly<Record<string, Value>>) =>
  Object.values(outputs).every((value) => listed(value).every(Number.isNaN))

it('lists every folder of a model, and nothing else', () => {
  const folders = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'series')
    .map(({ name }) => name)
  expect(models.map(({ card }) => card.id).toSorted()).toEqual(folders.toSorted())
})

describe.each(models.map((model) => ({ ...model, id: model.card.id })))('$id', ({ id, card, run }) => {
  const { equation, measured } = vectorsOf(id)
  const first = equation[0]!.given

  it('has a function, a card, vectors and a test in its folder', () => {
    for (const name of [`${id}.ts`, 'card.ts', `${id}.vectors.json`, `${id}.test.ts`])
      expect(existsSync(`${here}/${id}/${name}`), name).toBe(true)
  })

  it('names a source there is, and composes only models there are', () => {
    expect(Object.keys(references)).toContain(card.source)
    for (const part of card.composes ?? []) expect(models.map((model) => model.card.id)).toContain(part)
  })

  it('imports the models that it says it composes, and no other', () => {
    const code = readFileSync(`${here}/${id}/${id}.ts`, 'utf8')
    const imported = [...code.matchAll(/from '\.\.\/([a-z-]+)\//g)].map(([, folder]) => folder)
    const parts = [...new Set(imported)]
    expect(parts.filter((folder) => folder !== 'series').toSorted()).toEqual(
      [...(card.composes ?? [])].toSorted(),
    )
  })

  it('is ours exactly when its source is', () => {
    expect(card.source === 'ours' && card.status === 'verified').toBe(false)
    expect(card.status === 'ours' && card.source !== 'ours').toBe(false)
  })

  it.each(equation.map((vector, k) => ({ ...vector, k })))('agrees with vector $k ($says)', (vector) => {
    const found = run(vector.given)
    for (const [name, expected] of Object.entries(vector.gives)) {
      expect(Object.keys(card.outputs)).toContain(name)
      expect(listed(found[name])).toHaveLength(listed(expected).length)
      listed(expected).forEach((one, k) => {
        close(listed(found[name])[k]!, one, vector.within ?? 1e-9)
      })
    }
  })

  it('has a vector to 1e-9, or one as exact as its source prints', () => {
    expect(Math.min(...equation.map(({ within = 1e-9 }) => within))).toBeLessThanOrEqual(1e-5)
  })

  it.each(measured)('comes within one standard deviation of what was measured ($says)', (vector) => {
    const found = run(vector.given)
    for (const [name, [mean, sd]] of Object.entries(vector.gives))
      expect(Math.abs(listed(found[name])[0]! - mean)).toBeLessThanOrEqual(sd)
  })

  it('gives what its card says', () => {
    expect(Object.keys(run(first)).toSorted()).toEqual(Object.keys(card.outputs).toSorted())
  })

  it.each(
    Object.entries(card.inputs),
  )('answers NaN and never clamps when %s is outside its domain', (name, input) => {
    const [lowest, highest] = input.domain
    const step = 1e-6 * Math.max(1, Math.abs(highest - lowest))
    for (const outside of [lowest - step, highest + step, -Infinity, Infinity])
      expect(unknownEverywhere(run(withOne(first, name, input, outside))), `${outside}`).toBe(true)
  })

  it.each(Object.entries(card.inputs))('answers NaN when %s is unknown', (name, input) => {
    const nothing = input.shape === 'column' ? listed(first[name]).map(() => NaN) : NaN
    expect(unknownEverywhere(run({ ...first, [name]: nothing }))).toBe(true)
  })

  it('leaves its arguments as they were, and answers the same again', () => {
    const before = structuredClone(first)
    expect(run(first)).toEqual(run(first))
    expect(first).toEqual(before)
  })
})
