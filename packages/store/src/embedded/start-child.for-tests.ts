import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A second program at work in a data folder. */
export interface Child {
  readonly process: ChildProcess
  /** All it has said so far, line by line. */
  readonly lines: string[]
  /** Comes when it has said a line that begins so; undefined where it ends without. */
  said(beginning: string): Promise<string | undefined>
  /** Comes when it has ended. */
  readonly ended: Promise<void>
}

/** @param limitKib The system refuses it files larger than that. */
export function startChild(folder: string, word: string, sizeBytes: number, limitKib?: number): Child {
  const program = join(import.meta.dirname, 'child.for-tests.ts')
  const call = [process.execPath, program, folder, word, `${sizeBytes}`]
  const [command = '', ...args] =
    limitKib === undefined
      ? call
      : ['/bin/sh', '-c', `trap '' XFSZ; ulimit -f ${2 * limitKib}; exec "$@"`, 'sh', ...call]
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      over = true
      for (const look of waiting) look()
      resolve()
    })
  })
  let rest = ''
  child.stdout?.on('data', (text) => {
    const parts = `${rest}${text}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    for (const look of waiting) look()
  })
  return {
    process: child,
    lines,
    ended,
    said: (beginning) =>
      new Promise((resolve) => {
        const look = () => {
          const line = lines.find((said) => said.startsWith(beginning))
          if (line === undefined && !over) return
          waiting.delete(look)
          resolve(line)
        }
        waiting.add(look)
        look()
      }),
  }
}
