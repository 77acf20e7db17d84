import type { FastifyInstance } from 'fastify'

/**
 * Listens on the wanted port, or the next free one after it.
 * @throws Error when none of twenty ports is free
 */
export async function listen(
  server: FastifyInstance,
  host: string,
  wantedPort: number,
): Promise<{ readonly address: string; readonly taken: readonly number[] }> {
  const taken: number[] = []
  for (let port = wantedPort; port < wantedPort + portsTried && port <= 65535; port++) {
    try {
      return { address: await server.listen({ host, port }), taken }
    } catch (error) {
      if (!isTaken(error)) throw error
      taken.push(port)
    }
  }
  throw new Error(`All ports from ${wantedPort} to ${wantedPort + portsTried - 1} are taken.`)
}

const portsTried = 20

/** Taken by another program, or kept by the system for itself. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
