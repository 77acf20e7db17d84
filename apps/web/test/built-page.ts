import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folder of the built page, as `npm test` has just made it. */
export function builtPage(): string {
  const folder = resolve(import.meta.dirname, '../dist')
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('the page is not built: npm run build -w apps/web')
  return folder
}
