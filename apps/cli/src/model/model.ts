import type { Result } from '@freshlegs/domain'
import { type Command, exitCodes, type Terminal, UsageError } from '../command.ts'
import { problemLine } from '../problem-line.ts'
import { describeModel } from './describe-model.ts'
import { listModels } from './list-models.ts'
import { runOneModel } from './run-one-model.ts'

/** `freshlegs model list` and `freshlegs model run ID JSON`. */
export const model: Command = {
  name: 'model',
  summary: 'the published formulas behind it: list them, run one',
  help: `freshlegs model list            every model, with its source
freshlegs model show ID         one card: inputs, outputs, units, valid domain, population
freshlegs model run ID JSON     run it on inputs by name, for example
  freshlegs model run slope-cost '{"gradeRatio": 0.1}'

  --json    one JSON document
`,
  async run(args, terminal) {
    const json = args.includes('--json')
    const [verb, ...words] = args.filter((word) => word !== '--json')
    const unknownOption = words.find((word) => word.startsWith('--'))
    if (unknownOption) throw new UsageError(`there is no option ${unknownOption}`)
    if (verb === 'list' && words.length === 0) return say(terminal, listModels(json))
    const [id, inputs, ...rest] = words
    if (verb === 'show' && id && inputs === undefined) return say(terminal, describeModel(id, json))
    if (verb === 'run' && id && inputs !== undefined && rest.length === 0)
      return sayResult(terminal, runOneModel(id, inputs, json), json)
    throw new UsageError('expected list, show ID, or run ID JSON')
  },
}

async function sayResult(terminal: Terminal, result: Result<string>, json: boolean) {
  if (result.ok) return say(terminal, result.value)
  const { detail, pointer, code } = result.problem
  if (json) await terminal.out(`${JSON.stringify(problemLine(result.problem))}\n`)
  else terminal.err(`${detail}${pointer ? `, at ${pointer}` : ''} (${code})\n`)
  return exitCodes.someRefused
}

async function say(terminal: Terminal, text: string) {
  await terminal.out(text)
  return exitCodes.done
}
