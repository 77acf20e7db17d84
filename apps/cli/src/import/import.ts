import type { ImportOutcome } from '@freshlegs/domain'
import { type Command, type ExitCode, exitCodes, type Terminal, UsageError } from '../command.ts'
import { untilInterrupted } from '../house/until-interrupted.ts'
import { dataHelp, dataOption, withHouse } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'
import { outcomeText } from './outcome-text.ts'
import { progressLine } from './progress-line.ts'

/** `freshlegs import PATH…`: recordings, folders and whole exports into the store, once. */
export const importRuns: Command = {
  name: 'import',
  summary: 'recordings, folders, whole exports: judged and kept',
  help: `freshlegs import PATH… : recordings, folders and whole exports, judged and kept

PATH is a FIT, TCX or GPX file or a session of Polar Flow (.gz too), a folder, or an export as
it came: Strava, Garmin, Apple Health, Polar Flow, or any ZIP of recordings. What is kept
already is not read again, so an import that was stopped goes on where it was when you say
the same again.

  --watch DIR            go on watching DIR and import what appears there: a folder, or
                         GARMIN/Activity of a watch that is plugged in. Ctrl-C ends it
  --any-sport            keep recordings that say they are another sport, judged as runs
  --json                 one JSON document at the end, nothing else on standard output
${dataHelp}
Exit code: 0 done, 1 some files were refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, {
      ...dataOption,
      json: { type: 'boolean' },
      'any-sport': { type: 'boolean' },
      watch: { type: 'string' },
    })
    if (positionals.length === 0 && values.watch === undefined)
      throw new UsageError('import what? Give files, folders or exports, or --watch DIR.')
    const json = values.json ?? false
    const anySport = values['any-sport'] ?? false
    const { signal, forget } = untilInterrupted()
    const say = (outcome: ImportOutcome) => sayOutcome(outcome, terminal, json)
    const onProgress = (now: Parameters<typeof progressLine>[0]) => {
      if (terminal.watched) terminal.err(`\r\u001b[K${progressLine(now)}`)
    }
    try {
      return await withHouse(
        terminal,
        { program: 'freshlegs import', data: values.data, json },
        async (house) => {
          let exit: ExitCode = exitCodes.done
          if (positionals.length > 0) {
            const imported = await house.importPaths(positionals, { anySport, onProgress, signal })
            exit = await say(imported)
          }
          if (values.watch !== undefined && !signal.aborted) {
            if (!json) terminal.err(`Watching ${values.watch} (Ctrl-C ends it)\n`)
            for await (const outcome of house.watch(values.watch, { anySport, signal }))
              if (outcome.files > 0) await say(outcome)
          }
          return exit
        },
      )
    } finally {
      forget()
    }
  },
}

async function sayOutcome(outcome: ImportOutcome, terminal: Terminal, json: boolean): Promise<ExitCode> {
  if (terminal.watched) terminal.err('\r\u001b[K')
  if (json) await terminal.out(`${JSON.stringify(outcome)}\n`)
  else {
    for (const { path, code, detail } of outcome.failed) terminal.err(`${path}: ${detail} (${code})\n`)
    await terminal.out(outcomeText(outcome))
  }
  return outcome.failed.length > 0 ? exitCodes.someRefused : exitCodes.done
}
