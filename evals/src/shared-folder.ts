import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folder with real recordings beside the project, or null where it is absent. It is read in place, never copied. */
export function sharedFolder(): string | null {
  const folder = resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared')
  return existsSync(join(folder, 'data')) ? folder : null
}
