import { type Command, exitCodes, UsageError } from '../command.ts'
import { dataHelp, dataOption, withHouse } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs export DIR`: what is kept, in files that others read. */
export const exportRuns: Command = {
  name: 'export',
  summary: 'everything you keep, in files that others read',
  help: `freshlegs export DIR : everything you keep, in files that others read

Tables as CSV and Parquet, reports as JSON, the way of each run as GPX. DIR must be
empty or not exist. Places within your privacy zones are left out, and so are the
original files, which would tell them.

  --raw                  with the original files, byte for byte, and every place
${dataHelp}
Exit code: 0 done, 1 refused or something was damaged, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, { ...dataOption, raw: { type: 'boolean' } })
    const [folder, ...rest] = positionals
    if (folder === undefined || rest.length > 0) throw new UsageError('to which folder? Give one name.')
    const where = { program: 'freshlegs export', data: values.data, json: false }
    return withHouse(terminal, where, async (house) => {
      const done = await house.exportTo(folder, { raw: values.raw ?? false })
      if (!done.ok) {
        terminal.err(`${done.problem.detail} (${done.problem.code})\n`)
        return exitCodes.someRefused
      }
      await terminal.out(
        `${done.value.runs} runs exported to ${folder}; README.md there says what is what.\n`,
      )
      const { damaged } = done.value
      if (damaged.length === 0) return exitCodes.done
      terminal.err(`Damaged, and so not in it:\n${damaged.map((one) => `  ${one}\n`).join('')}`)
      return exitCodes.someRefused
    })
  },
}
