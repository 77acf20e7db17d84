import { type Command, exitCodes, UsageError } from '../command.ts'
import { canKeep } from '../house/can-keep.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs backup FILE`: everything in one file, also while Freshlegs runs elsewhere on the same data. */
export const backup: Command = {
  name: 'backup',
  summary: 'everything you keep, in one file',
  help: `freshlegs backup FILE : everything you keep, in one file, as it is at this moment

Freshlegs may be running meanwhile. FILE must not exist yet. It is an SQLite database.

${dataHelp}
Exit code: 0 done, 1 refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, dataOption)
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) throw new UsageError('to which file? Give one name.')
    const able = await canKeep()
    if (!able.ok) return sayProblem(terminal, able.problem, false)
    const { openToRead } = await import('../house/open-to-read.ts')
    const { StoreFailure } = await import('@freshlegs/store')
    const opened = await openToRead(values.data, 'freshlegs backup')
    if (!opened.ok) return sayProblem(terminal, opened.problem, false)
    try {
      await opened.value.backup(file)
    } catch (error) {
      if (error instanceof StoreFailure) return sayProblem(terminal, error.problem, false)
      throw error
    } finally {
      await opened.value.close()
    }
    await terminal.out(
      `Backed up to ${file}. Put it back with: freshlegs restore ${file} --data NEW-FOLDER\n`,
    )
    return exitCodes.done
  },
}
