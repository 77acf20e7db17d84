import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse, serveHouse } from '@freshlegs/server'
import { builtPage } from './built-page.ts'

/** Freshlegs as it runs for a runner: the real server over a data folder of its own, with runs in it already. */
export interface KeptHouse {
  readonly address: string
  /** Address of the page of a run, by the name of the file that it came in. */
  readonly runAt: (name: string) => string
  readonly stop: () => Promise<void>
}

/** Files to be imported: those of a test by name, and others where they lie. */
export interface ToKeep {
  readonly planted?: Readonly<Record<string, Uint8Array>>
  readonly paths?: readonly string[]
}

export async function keptHouse({ planted = {}, paths = [] }: ToKeep): Promise<KeptHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'freshlegs page '))
  const brought = join(folder, 'brought')
  const dataFolder = join(folder, 'data')
  await mkdir(brought)
  const ids = new Map<string, string>()
  for (const [name, bytes] of Object.entries(planted)) {
    await writeFile(join(brought, name), bytes)
    ids.set(name, `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}-0`)
  }
  const opened = await openHouse({ dataFolder, openedBy: 'a test' })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { failed } = await opened.value.importPaths([brought, ...paths])
  await opened.value.close()
  if (failed.length > 0) throw new Error(JSON.stringify(failed))

  const served = await serveHouse({ dataFolder, pageFolder: builtPage(), port: 0 })
  if (!served.ok) throw new Error(served.problem.detail)
  const { address, stop } = served.value
  return {
    address,
    runAt: (name) => `${address}/runs/${ids.get(name)}`,
    async stop() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
