import { type Command, exitCodes, UsageError } from '../command.ts'
import { untilInterrupted } from '../house/until-interrupted.ts'
import { dataHelp, dataOption, sayProblem, withHouse } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs reanalyse`: whatever was judged by an older engine, or with another profile, is judged again. */
export const reanalyse: Command = {
  name: 'reanalyse',
  summary: 'judge again what an older Freshlegs judged',
  help: `freshlegs reanalyse : judge again what was judged by an older engine or with another profile

The old report of a run stays until the new one is in. It can be stopped (Ctrl-C) and goes on
with the rest the next time.

  --json                 one JSON document at the end, nothing else on standard output
${dataHelp}
Exit code: 0 done, 1 refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, { ...dataOption, json: { type: 'boolean' } })
    if (positionals.length > 0) throw new UsageError(`nothing is expected behind it, not '${positionals[0]}'`)
    const json = values.json ?? false
    const { signal, forget } = untilInterrupted()
    const where = { program: 'freshlegs reanalyse', data: values.data, json }
    try {
      return await withHouse(terminal, where, async (house) => {
        const { judged, failed, state, problem } = await house.reanalysis.run({
          signal,
          onProgress: ({ done, of }) => {
            if (terminal.watched) terminal.err(`\r\u001b[K${done} of ${of} judged again`)
          },
        })
        if (terminal.watched) terminal.err('\r\u001b[K')
        if (json) await terminal.out(`${JSON.stringify({ judged, failed, state })}\n`)
        else {
          for (const { id, problem: why } of failed) terminal.err(`${id}: ${why.detail} (${why.code})\n`)
          const rest = state === 'stopped' ? '; stopped, say it again to go on' : ''
          await terminal.out(`${judged} runs judged again${rest}.\n`)
        }
        if (problem) return sayProblem(terminal, problem, json)
        if (failed.length > 0) return exitCodes.someRefused
        return exitCodes.done
      })
    } finally {
      forget()
    }
  },
}
