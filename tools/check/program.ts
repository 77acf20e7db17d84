import { spawn } from 'node:child_process'

/** Runs a program of ours or of `node_modules` under this Node, without a terminal, and collects what it says. */
export function program(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
    }
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ ok: code === 0, output: said.join(''), signal }))
  })
}

export interface Said {
  readonly ok: boolean
  readonly output: string
  /** Set when it did not end by itself. */
  readonly signal: NodeJS.Signals | null
}
