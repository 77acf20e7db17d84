import { answer, type Result, refuse } from '@freshlegs/domain'
import { type ModelCard, type ModelRun, references, runModel, type Value } from '@freshlegs/science'
import { findModel } from './find-model.ts'

/** Runs a model on inputs by name. Unknown answers are null in JSON; in words it says which input is outside. */
export function runOneModel(id: string, inputsJson: string, json: boolean): Result<string> {
  const { card } = findModel(id)
  const inputs = parse(inputsJson)
  if (!inputs.ok) return inputs
  const ran = runModel(id, inputs.value)
  if (!ran.ok) return refuse({ code: 'input.invalid', detail: ran.detail, pointer: ran.pointer })
  return answer(json ? asJson(card, inputs.value, ran) : asWords(card, ran))
}

type Ran = Extract<ModelRun, { readonly ok: true }>

function parse(text: string): Result<unknown> {
  try {
    return answer(JSON.parse(text))
  } catch (error) {
    const detail = `the inputs are not JSON: ${error instanceof Error ? error.message : error}`
    return refuse({ code: 'input.invalid', detail, pointer: '' })
  }
}

function asJson(card: ModelCard, inputs: unknown, { outputs, outsideDomain }: Ran): string {
  const document = {
    model: card.id,
    status: card.status,
    ...references[card.source],
    inputs,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, jsonValue(value)])),
    outsideDomain,
  }
  return `${JSON.stringify(document)}\n`
}

function asWords(card: ModelCard, { outputs, outsideDomain }: Ran): string {
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}  ${inWords(value)} ${card.outputs[name]?.unit ?? ''}\n`,
  )
  const outside = outsideDomain.length > 0 ? `Outside the valid domain: ${outsideDomain.join(', ')}\n` : ''
  return `${lines.join('')}${outside}`
}

const known = (value: number) => (Number.isFinite(value) ? value : null)

const jsonValue = (value: Value) => (typeof value === 'number' ? known(value) : Array.from(value, known))

const inWords = (value: Value) =>
  typeof value === 'number'
    ? (known(value)?.toPrecision(6) ?? 'unknown')
    : Array.from(value, (one) => known(one)?.toPrecision(6) ?? 'unknown').join(' ')
