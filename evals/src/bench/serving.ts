import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { program } from './program.ts'

export interface Serving {
  readonly address: string
  stop(): Promise<void>
}

/** `freshlegs serve` over a data folder, as a process of its own. */
export async function serving(dataFolder: string): Promise<Serving> {
  const { FRESHLEGS_DATABASE_URL: _, ...env } = process.env
  const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', dataFolder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const [, said] = /running: (http:\S+)/.exec(String(text)) ?? []
      if (said !== undefined) resolve(said)
    })
    ended.then(() => reject(new Error('it ended before it served')))
  })
  return {
    address,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}
