import type { Ledger, Result, UnitsOfTheReader } from '@freshlegs/domain'
import { type AxisId, exampleInterview, why as ledgerOf } from '@freshlegs/logbook'
import { type Command, exitCodes, type Terminal, UsageError } from '../command.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'
import { type Kept, keptHistory } from './kept-history.ts'
import { ledgerText } from './ledger-text.ts'
import { readInterview } from './read-interview.ts'
import { toldHistory } from './told-history.ts'

const textWidth = 78

/** `freshlegs why`: the reasons over all that is kept, or over an interview alone. Reads only. */
export const why: Command = {
  name: 'why',
  summary: 'why your legs give out, over all your runs',
  help: `freshlegs why : why your legs give out, over all your runs

It says how far your legs last, which of the seven parts are most likely in the way, with what
speaks for and against each, what is missing, and what to change this week. It reads what is
kept, also while Freshlegs runs elsewhere on the same data, and changes nothing.

  --json                 one JSON document (freshlegs/ledger@1), nothing else on standard output
  --axis min|km|kJ/kg    on what it is counted how far the legs last; min unless told
  --units metric|imperial
                         what distances are said in; as in the settings unless told
  --interview FILE       from the answers of a first interview alone, without any run;
                         - for standard input
  --example              print such a file, to be changed
${dataHelp}
Exit code: 0 done, 1 refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, {
      ...dataOption,
      json: { type: 'boolean' },
      axis: { type: 'string' },
      units: { type: 'string' },
      interview: { type: 'string' },
      example: { type: 'boolean' },
    })
    if (positionals.length > 0) throw new UsageError(`nothing is expected behind it, not '${positionals[0]}'`)
    const axis = axisOf(values.axis)
    const asked = unitsOf(values.units)
    if (values.example) {
      await terminal.out(`${JSON.stringify(exampleInterview(), null, 2)}\n`)
      return exitCodes.done
    }
    const json = values.json ?? false
    const kept = await keptIn(values)
    if (!kept.ok) return sayProblem(terminal, kept.problem, json)
    const { history, units } = { ...kept.value, ...(asked && { units: asked }) }
    await say(ledgerOf(history, { axis, units }), { json, units }, terminal)
    return exitCodes.done
  },
}

async function keptIn({ interview, data }: From): Promise<Result<Kept>> {
  if (interview === undefined) return keptHistory(data)
  const answers = readInterview(interview)
  return answers.ok ? { ok: true, value: { history: toldHistory(answers.value), units: 'metric' } } : answers
}

interface From {
  readonly interview?: string | undefined
  readonly data?: string | undefined
}

function say(
  ledger: Ledger,
  { json, units }: { readonly json: boolean; readonly units: UnitsOfTheReader },
  terminal: Terminal,
): Promise<boolean> {
  return terminal.out(
    json
      ? `${JSON.stringify(ledger)}\n`
      : ledgerText(ledger, { width: textWidth, colour: terminal.colour, units }),
  )
}

const axisIds: readonly AxisId[] = ['min', 'km', 'kJ/kg']

function axisOf(word = 'min'): AxisId {
  const axis = axisIds.find((id) => id === word)
  if (axis === undefined) throw new UsageError(`--axis takes one of ${axisIds.join(', ')}, not '${word}'`)
  return axis
}

function unitsOf(word: string | undefined): UnitsOfTheReader | undefined {
  if (word === undefined || word === 'metric' || word === 'imperial') return word
  throw new UsageError(`--units takes metric or imperial, not '${word}'`)
}
