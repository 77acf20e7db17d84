import { type Command, exitCodes, UsageError } from '../command.ts'
import { canKeep } from '../house/can-keep.ts'
import { untilInterrupted } from '../house/until-interrupted.ts'
import { dataHelp, dataOption, sayProblem } from '../house/with-house.ts'
import { readWords } from '../read-words.ts'

/** `freshlegs serve`: the app, to this machine alone. */
export const serve: Command = {
  name: 'serve',
  summary: 'the app, in your browser',
  help: `freshlegs serve : the app, in your browser, to this machine alone

  --port N               4180 unless told; the next free one where it is taken
  --host ADDRESS         127.0.0.1 unless told, or ::1: only this machine
  --open                 show it in the browser
${dataHelp}
Ctrl-C stops it. Exit code: 0 done, 1 refused, 2 the words were wrong, 3 a fault of ours.
`,
  async run(args, terminal) {
    const { values, positionals } = readWords(args, {
      ...dataOption,
      port: { type: 'string' },
      host: { type: 'string' },
      open: { type: 'boolean' },
    })
    if (positionals.length > 0) throw new UsageError(`nothing is expected behind it, not '${positionals[0]}'`)
    const port = portIn(values.port ?? '4180')
    const host = hostIn(values.host ?? '127.0.0.1')
    const able = await canKeep()
    if (!able.ok) return sayProblem(terminal, able.problem, false)
    const { houseLocation, openBrowser, serveHouse } = await import('@freshlegs/server')
    const { pageFolder } = await import('./page-folder.ts')
    const served = await serveHouse({
      ...houseLocation(values.data, process.env),
      pageFolder: pageFolder(),
      port,
      host,
    })
    if (!served.ok) return sayProblem(terminal, served.problem, false)
    const { address, already, taken, stop } = served.value
    for (const number of taken) terminal.err(`Port ${number} is taken by another program.\n`)
    await terminal.out(
      `Freshlegs is ${already ? 'already ' : ''}running: ${address}${already ? '' : ' (Ctrl-C stops it)'}\n`,
    )
    if (values.open) openBrowser(address)
    if (already) return exitCodes.done
    const { signal, forget } = untilInterrupted()
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    forget()
    await stop()
    return exitCodes.done
  },
}

function portIn(word: string): number {
  const port = /^\d+$/.test(word) ? Number(word) : NaN
  if (!(port <= 65535)) throw new UsageError(`--port takes a number from 0 to 65535, not '${word}'`)
  return port
}

/** Health data goes to this machine and to nobody else: there are no accounts yet that could tell people apart. */
function hostIn(word: string): string {
  if (word === 'localhost') return '127.0.0.1'
  if (word === '127.0.0.1' || word === '::1') return word
  throw new UsageError(`--host takes an address of this machine (127.0.0.1, ::1), not '${word}'`)
}
