import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { problemOf } from './failing.ts'

/** A data folder held for this process alone. */
export interface FolderLock {
  release(): void
}

/**
 * Holds a folder until it is released or we die, however we die: the system then lets go of the file lock. Who holds it
 * stands beside it, to be named to the second one (`store.locked`); only the lock counts, so a note left behind by a
 * killed program is no obstacle.
 */
export function lockFolder(folder: string, program: string): Result<FolderLock> {
  const [lockName, noteName] = lockNames
  const note = join(folder, noteName)
  let held: DatabaseSync | undefined
  try {
    held = new DatabaseSync(join(folder, lockName))
    // Nothing is ever written through it: on a full disk too, a runner must get at their runs.
    held.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    held?.close()
    if (isBusy(error)) return refuse({ code: 'store.locked', detail: `${folder} is in use: ${holder(note)}` })
    const problem = problemOf(error)
    if (!problem) throw error
    return refuse({ ...problem, detail: `${folder} cannot be held: ${problem.detail}` })
  }
  const lock = held
  leaveNote(note, program)
  return answer({
    release: () => {
      if (!lock.isOpen) return
      rmSync(note, { force: true })
      lock.close()
    },
  })
}

/** What lies in a data folder on account of it: the lock, and who holds it. */
export const lockNames = ['lock.sqlite', 'lock.json'] as const

/** Whole or not at all; without it others are refused all the same. */
function leaveNote(note: string, program: string): void {
  const part = `${note}.new`
  try {
    rmSync(note, { force: true })
    writeFileSync(part, `${JSON.stringify(ourselves(program))}\n`, { mode: 0o600 })
    renameSync(part, note)
  } catch {
    rmSync(part, { force: true })
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy

const sqliteBusy = 5

interface Holder {
  readonly processId: number
  readonly program: string
  readonly host: string
  readonly since: string
}

const ourselves = (program: string): Holder => ({
  processId: process.pid,
  program,
  host: hostname(),
  since: new Date().toISOString(),
})

/** The note may be from a moment ago, or from before: it is only for people. */
function holder(note: string): string {
  try {
    const { processId, program, host, since }: Partial<Holder> = JSON.parse(readFileSync(note, 'utf8'))
    return `${program} (process ${processId} on ${host}) has it open since ${since}`
  } catch {
    return 'another Freshlegs has it open'
  }
}
