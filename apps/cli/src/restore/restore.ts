import { type Command, exitCodes, UsageError } from '../command.ts'
import { canKeep } from '../house/can-keep.ts'
import { damagedText } from '../house/damaged-text.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs restore FILE`: a backup into an empty data folder, every byte checked. */
export const restore: Command = {
  name: 'restore',
  summary: 'a backup into an empty data folder',
  help: `freshlegs restore FILE : a backup into an empty data folder, every byte checked

Nothing is left behind when something in it is not as it was backed up. What was damaged
before is restored as it is, and named.

${dataHelp}
Exit code: 0 done, 1 refused or something was damaged, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, dataOption)
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) throw new UsageError('from which file? Give one name.')
    const able = await canKeep()
    if (!able.ok) return sayProblem(terminal, able.problem, false)
    const { houseLocation, restoreFrom } = await import('@freshlegs/server')
    const done = await restoreFrom(file, houseLocation(values.data, process.env))
    if (!done.ok) return sayProblem(terminal, done.problem, false)
    const { isSummed, faults } = done.value
    await terminal.out(`Restored from ${file}; ${isSummed ? asBackedUp : withoutSums}.\n`)
    if (faults.length === 0) return exitCodes.done
    terminal.err(damagedText('Damaged already when it was backed up', faults))
    return exitCodes.someRefused
  },
}

const asBackedUp = 'every byte is as it was backed up'
const withoutSums =
  'no backup but a copy: recordings and originals are as they were, the rest could not be checked'
