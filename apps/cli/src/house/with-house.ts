import type { Problem } from '@freshlegs/domain'
import type { House } from '@freshlegs/server'
import { type ExitCode, exitCodes, type Terminal } from '../command.ts'
import { problemLine } from '../problem-line.ts'
import { canKeep } from './can-keep.ts'

/** Option of every command that works on what is kept. */
export const dataOption = { data: { type: 'string' } } as const

export const dataHelp = `  --data DIR             the data folder; else FRESHLEGS_DATA, else your system's place for it
`

/** Opens what is kept, does the work, and closes it whatever happens. A refusal is said, and is exit 1. */
export async function withHouse(
  terminal: Terminal,
  { program, data, json }: { program: string; data: string | undefined; json: boolean },
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const able = await canKeep()
  if (!able.ok) return sayProblem(terminal, able.problem, json)
  // Loaded here, so that commands that keep nothing start without it.
  const { houseLocation, openHouse } = await import('@freshlegs/server')
  const { StoreFailure } = await import('@freshlegs/store')
  const opened = await openHouse({ ...houseLocation(data, process.env), openedBy: program })
  if (!opened.ok) return sayProblem(terminal, opened.problem, json)
  try {
    return await work(opened.value)
  } catch (error) {
    // A store that is sound but cannot: no room, no connection. What was acknowledged is kept.
    if (error instanceof StoreFailure) return sayProblem(terminal, error.problem, json)
    throw error
  } finally {
    await opened.value.close()
  }
}

/** A refusal of the whole command, for people or as a line of `--json`. */
export async function sayProblem(terminal: Terminal, problem: Problem, json: boolean): Promise<ExitCode> {
  if (json) await terminal.out(`${JSON.stringify(problemLine(problem))}\n`)
  else
    terminal.err(
      `${problem.path === undefined ? '' : `${problem.path}: `}${problem.detail} (${problem.code})\n`,
    )
  return exitCodes.someRefused
}
