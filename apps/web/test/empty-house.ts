import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serveHouse } from '@freshlegs/server'
import { builtPage } from './built-page.ts'

/** Freshlegs as it runs for somebody who has just come: the real server over a data folder with nothing in it. */
export interface EmptyHouse {
  readonly address: string
  /** Stops the program, as a runner does who closes its window; `start` begins it again where it was. */
  readonly close: () => Promise<void>
  readonly start: () => Promise<void>
  /** Stops it and takes its data away. */
  readonly stop: () => Promise<void>
}

export async function emptyHouse(): Promise<EmptyHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'freshlegs page '))
  const begin = async (port: number): Promise<Served> => {
    const served = await serveHouse({ dataFolder: join(folder, 'data'), pageFolder: builtPage(), port })
    if (!served.ok) throw new Error(served.problem.detail)
    return served.value
  }
  let served: Served | null = await begin(0)
  const { address } = served
  const close = async () => {
    await served?.stop()
    served = null
  }
  return {
    address,
    close,
    async start() {
      served = await begin(Number(new URL(address).port))
      if (served.address !== address) throw new Error(`expected ${address}, found ${served.address}`)
    },
    async stop() {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
