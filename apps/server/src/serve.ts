import { freshlegsAnswers } from './http/health.ts'
import { newServer } from './http/new-server.ts'

/** Where Freshlegs can be seen now. */
export interface Served {
  readonly address: string
  /** True when it was running there before us, and we serve nothing. */
  readonly already: boolean
  /** Ports that other programs hold, in the order in which they were tried. */
  readonly taken: readonly number[]
  stop(): Promise<void>
}

/**
 * Serves the built page on 127.0.0.1, on the wanted port or the next free one after it. A port on which Freshlegs
 * itself answers is taken as it is.
 * @throws Error when none of twenty ports is free
 */
export async function serve(pageFolder: string, wantedPort: number): Promise<Served> {
  const server = await newServer(pageFolder)
  const taken: number[] = []
  for (let port = wantedPort; port < wantedPort + portsTried && port <= 65535; port++) {
    try {
      const address = await server.listen({ host: '127.0.0.1', port })
      return { address, already: false, taken, stop: () => server.close() }
    } catch (error) {
      if (!isTaken(error)) throw error
    }
    const address = `http://127.0.0.1:${port}`
    if (await freshlegsAnswers(address)) return { address, already: true, taken, stop: async () => {} }
    taken.push(port)
  }
  throw new Error(`All ports from ${wantedPort} to ${wantedPort + portsTried - 1} are taken.`)
}

const portsTried = 20

/** Taken by another program, or kept by the system for itself. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
