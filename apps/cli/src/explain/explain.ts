import type { Problem, Report } from '@freshlegs/domain'
import { explainRecording } from '@freshlegs/logbook'
import { type Command, type ExitCode, exitCodes, type Terminal } from '../command.ts'
import { problemLine } from '../problem-line.ts'
import { card } from './card.ts'
import { findRecordings } from './find-recordings.ts'
import { type ExplainOptions, explainOptions } from './options.ts'
import { readRecording } from './read-recording.ts'

const cardWidth = 78

/** `freshlegs explain FILE…`: one recording after the other, so that memory stays flat over any number of them. */
export const explain: Command = {
  name: 'explain',
  summary: 'what gave out first in these recordings, when, and why',
  help: `freshlegs explain FILE… : what gave out first, when, and why

FILE is a FIT, TCX or GPX file or a session of Polar Flow (.gz too), a folder, a pattern, or
- for standard input.

  --json                 one JSON document a line, nothing else on standard output
  --hr-max BPM           your maximum heart rate        --hr-rest BPM   at rest
  --hr-threshold BPM     at your threshold, instead of 0.88 of the maximum
  --mass KG  --height M  --sex female|male  --birth-year YEAR
  --race                 it was a race
  --stopped-by WHAT      what gave out first: legs, breath, both, stomach, heat,
                         on-purpose or nothing
  --units metric|imperial
  --any-sport            judge recordings that say they are another sport
  --max-mib N            largest input, 64 unless told

Exit code: 0 done, 1 some inputs were refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const options = explainOptions(args)
    let exit: ExitCode = exitCodes.done
    let shown = 0
    for await (const found of findRecordings(options.paths)) {
      if (terminal.watched) terminal.err(`\r\u001b[K${shown} read${found.ok ? `, now ${found.value}` : ''}`)
      const outcome = found.ok ? await explainFile(found.value, options) : [found.problem]
      for (const one of outcome) {
        if ('code' in one) exit = exitCodes.someRefused
        if (!(await show(one, options, terminal, shown++))) return exit
      }
    }
    if (terminal.watched) terminal.err('\r\u001b[K')
    return exit
  },
}

type Shown = { readonly path: string; readonly report: Report } | Problem

async function explainFile(path: string, options: ExplainOptions): Promise<readonly Shown[]> {
  const read = await readRecording(path, options.maxBytes)
  if (!read.ok) return [{ ...read.problem, path }]
  const { bytes, sha256 } = read.value
  const explained = explainRecording(bytes, { ...options.given, sha256 }, { maxBytes: options.maxBytes })
  if (!explained.ok) return [{ ...explained.problem, path }]
  return explained.value.map((one) =>
    one.ok ? { path, report: one.value.report } : { ...one.problem, path },
  )
}

/** False when the reader has gone away. */
function show(
  one: Shown,
  { json, units }: ExplainOptions,
  terminal: Terminal,
  nth: number,
): Promise<boolean> {
  if (json) return terminal.out(`${JSON.stringify('code' in one ? problemLine(one) : one.report)}\n`)
  if ('code' in one) {
    terminal.err(`${one.path}: ${one.detail} (${one.code})\n`)
    return Promise.resolve(true)
  }
  const gap = nth > 0 ? `\n${'─'.repeat(cardWidth)}\n\n` : ''
  return terminal.out(gap + card(one.report, one.path, { units, colour: terminal.colour, width: cardWidth }))
}
