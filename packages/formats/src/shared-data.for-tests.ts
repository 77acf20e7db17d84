import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Real files beside the project, read in place and never copied. Undefined where they are absent. */
export function sharedData(): SharedData | undefined {
  const root = resolve(import.meta.dirname, '../../..')
  const data = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data')
  if (!existsSync(data)) return undefined
  return {
    names: (folder) =>
      readdirSync(join(data, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
        .sort(),
    read: (name) => {
      const bytes = readFileSync(join(data, name))
      return new Uint8Array(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    },
  }
}

export interface SharedData {
  /** Every file below a folder, by its path from the data's root. */
  names(folder: string): readonly string[]
  /** Its bytes, unpacked where they are gzip. */
  read(name: string): Uint8Array
}
