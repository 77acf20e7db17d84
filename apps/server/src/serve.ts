import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answer, type Result } from '@freshlegs/domain'
import type { FastifyInstance } from 'fastify'
import type { HouseOptions } from './house/house-options.ts'
import { openHouse } from './house/open-house.ts'
import { houseAnswers } from './http/health.ts'
import { listen } from './listen.ts'

/** Where Freshlegs can be seen now. */
export interface Served {
  readonly address: string
  /** True when it was running there before us with the same data, and we serve nothing. */
  readonly already: boolean
  /** Ports that other programs hold, in the order in which they were tried. */
  readonly taken: readonly number[]
  /** Finishes what is being written, and lets go of the data. */
  stop(): Promise<void>
}

export interface ServeOptions extends Omit<HouseOptions, 'openedBy' | 'stays'> {
  /** Where the built page lies. */
  readonly pageFolder: string
  /** The wanted one, or the next free one after it; 0 leaves the choice to the system. */
  readonly port: number
  /** An address of this machine, by which requests may call it: 127.0.0.1 or ::1. */
  readonly host?: string
  readonly openedBy?: string
}

/**
 * Opens a runner's data and serves it, with the page, to this machine alone. Where another Freshlegs serves the same
 * data already, that is where it can be seen. Refused as the data is: locked by one that does not serve it, newer,
 * unavailable, full, damaged.
 *
 * @throws Error when none of twenty ports is free
 */
export async function serveHouse(options: ServeOptions): Promise<Result<Served>> {
  const { pageFolder, port, host = '127.0.0.1', openedBy = 'freshlegs serve' } = options
  const opened = await openHouse({ ...options, openedBy, stays: true })
  if (!opened.ok) {
    const address = opened.problem.code === 'store.locked' ? await servedAt(options.dataFolder) : undefined
    return address ? answer({ address, already: true, taken: [], stop: async () => {} }) : opened
  }
  const house = opened.value
  let server: FastifyInstance | undefined
  const close = async () => {
    await server?.close()
    await house.close()
  }
  try {
    // Loaded here, so that commands which serve nothing start sooner and take less room.
    const { newServer } = await import('./http/new-server.ts')
    server = await newServer(pageFolder, house)
    const { address, taken } = await listen(server, host, port)
    await writeFile(noteIn(house.dataFolder), JSON.stringify({ address, house: house.id }), { mode: 0o600 })
    let stopped: Promise<void> | undefined
    const stop = async () => {
      await rm(noteIn(house.dataFolder), { force: true })
      await close()
    }
    return answer({
      address,
      already: false,
      taken,
      // Told twice, it stops once.
      stop: () => {
        stopped ??= stop()
        return stopped
      },
    })
  } catch (error) {
    await close()
    throw error
  }
}

/** Where whoever has the data open says it serves it. */
const noteIn = (dataFolder: string) => join(dataFolder, 'served.json')

async function servedAt(dataFolder: string): Promise<string | undefined> {
  try {
    const { address, house }: Partial<Record<string, string>> = JSON.parse(
      await readFile(noteIn(dataFolder), 'utf8'),
    )
    return address && house && (await houseAnswers(address, house)) ? address : undefined
  } catch {
    return undefined
  }
}
