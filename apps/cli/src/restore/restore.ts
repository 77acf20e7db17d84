import { type Command, exitCodes, UsageError } from '../command.ts'
import { canKeep } from '../house/can-keep.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs restore FILE`: a backup into an empty data folder, every byte checked. */
export const restore: Command = {
  name: 'restore',
  summary: 'a backup into an empty data folder',
  help: `freshlegs restore FILE : a backup into an empty data folder, every byte checked

Nothing is left behind when something in it does not match.

${dataHelp}
Exit code: 0 done, 1 refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, dataOption)
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) throw new UsageError('from which file? Give one name.')
    const able = await canKeep()
    if (!able.ok) return sayProblem(terminal, able.problem, false)
    const { houseLocation } = await import('@freshlegs/server')
    const { restoreInto } = await import('@freshlegs/store')
    const { dataFolder, databaseUrl } = houseLocation(values.data, process.env)
    const done = await restoreInto({
      backup: file,
      into: databaseUrl === undefined ? { folder: dataFolder } : { databaseUrl },
      openedBy: 'freshlegs restore',
    })
    if (!done.ok) return sayProblem(terminal, done.problem, false)
    await terminal.out(`Restored from ${file}; every byte is as it was.\n`)
    return exitCodes.done
  },
}
