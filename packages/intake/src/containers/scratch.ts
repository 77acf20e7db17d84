import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type Result } from '@freshlegs/domain'
import type { Entry } from './container.ts'
import { openFile, type RandomAccess } from './random-access.ts'
import { unreadable } from './unreadable.ts'

/** A folder for what has to be unpacked for a while. The names in it are ours, whatever entries are called. */
export class Scratch {
  readonly #parent: string
  #folder: Promise<string> | undefined
  #files = 0

  constructor(parent: string = tmpdir()) {
    this.#parent = parent
  }

  /** Unpacks an entry into a file, which goes away when it is closed. */
  async spool(entry: Entry): Promise<Result<RandomAccess>> {
    let path: string | undefined
    try {
      this.#folder ??= mkdtemp(join(this.#parent, 'freshlegs-unpacked-'))
      path = join(await this.#folder, `${this.#files++}.zip`)
      const streamed = await writeInto(path, entry)
      const file = streamed.ok ? await openFile(path) : streamed
      if (!file.ok) await remove(path)
      return file.ok ? answer({ ...file.value, close: closeAndRemove(file.value, path) }) : file
    } catch (error) {
      if (path !== undefined) await remove(path)
      return unreadable(error)
    }
  }

  async remove(): Promise<void> {
    if (this.#folder === undefined) return
    await rm(await this.#folder, { recursive: true, force: true, maxRetries: 3 })
    this.#folder = undefined
  }
}

async function writeInto(path: string, entry: Entry): Promise<Result<number>> {
  const file = await open(path, 'wx', 0o600)
  try {
    return await entry.stream(entry.mostBytes, async (stretch) => {
      await file.writeFile(stretch)
    })
  } finally {
    await file.close()
  }
}

const closeAndRemove = (file: RandomAccess, path: string) => async () => {
  await file.close()
  await remove(path)
}

const remove = (path: string): Promise<void> => rm(path, { force: true })
