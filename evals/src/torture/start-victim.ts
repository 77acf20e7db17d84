import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Said, saidIn } from './said.ts'
import type { Task } from './task.ts'

export interface Victim {
  /** All it has said so far. */
  said(): readonly Said[]
  /** Resolves when it has said something of the kind; with false when it ended before, or took longer. */
  until(kind: Said['said'], atMostMs: number): Promise<boolean>
  /** Ends it at once, whatever it is at; resolves when it is gone, with false where it had ended by itself. */
  kill(): Promise<boolean>
  readonly ended: Promise<void>
}

/** @param folder where what it says is written down */
export function startVictim(folder: string, task: Task): Victim {
  const path = join(folder, `said by ${task.name}`)
  rmSync(path, { force: true })
  const file = openSync(path, 'a')
  const program = join(import.meta.dirname, 'victim.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ['ignore', 'inherit', 'inherit', file],
    // So that more of its short life is spent at work.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'freshlegs-compile-cache') },
  })
  living.add(child)
  closeSync(file)
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      over = true
      living.delete(child)
      resolve()
    })
  })
  const said = () => saidIn(readFileSync(path, 'utf8'))
  return {
    said,
    ended,
    async until(kind, atMostMs) {
      for (const began = performance.now(); ; ) {
        const isLast = over || performance.now() - began > atMostMs
        if (said().some((one) => one.said === kind)) return true
        if (isLast) return false
        await setTimeout(10)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
      return child.signalCode === 'SIGKILL'
    },
  }
}

/** For the end of a test that has failed before it came to that. */
export function killVictims(): void {
  for (const child of living) child.kill('SIGKILL')
}

const living = new Set<ChildProcess>()
