import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the built page lies: beside the program in the published package, below `apps/web` in a checkout. */
export function pageFolder(): string {
  const published = fileURLToPath(new URL('./page/', import.meta.url))
  return existsSync(published) ? published : fileURLToPath(new URL('../../../web/dist/', import.meta.url))
}
