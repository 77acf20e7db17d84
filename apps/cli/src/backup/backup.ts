import { type Command, exitCodes, UsageError } from '../command.ts'
import { canKeep } from '../house/can-keep.ts'
import { damagedText } from '../house/damaged-text.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs backup FILE`: everything in one file, also while Freshlegs runs elsewhere on the same data. */
export const backup: Command = {
  name: 'backup',
  summary: 'everything you keep, in one file',
  help: `freshlegs backup FILE : everything you keep, in one file, as it is at this moment

Freshlegs may be running meanwhile. FILE must not exist yet. It is an SQLite database.
Every recording and original is checked: what the disk has damaged is named, and all else
is in the file whole.

${dataHelp}
Exit code: 0 done, 1 refused or something was damaged, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, dataOption)
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) throw new UsageError('to which file? Give one name.')
    const able = await canKeep()
    if (!able.ok) return sayProblem(terminal, able.problem, false)
    const { backupTo, houseLocation } = await import('@freshlegs/server')
    const done = await backupTo(houseLocation(values.data, process.env), file)
    if (!done.ok) return sayProblem(terminal, done.problem, false)
    await terminal.out(
      `Backed up to ${file}. Put it back with: freshlegs restore ${file} --data NEW-FOLDER\n`,
    )
    if (done.value.length === 0) return exitCodes.done
    terminal.err(damagedText('Damaged before, and so in it', done.value))
    return exitCodes.someRefused
  },
}
