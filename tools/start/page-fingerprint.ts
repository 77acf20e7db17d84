import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../tree/files-of.ts'

/** Changes with anything the page is built from: its own sources, every package, the versions installed. */
export function pageFingerprint(root: string): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of ['apps/web', 'packages']) {
    for (const file of filesOf(join(root, folder))) {
      if (/\.test\.tsx?$/.test(file)) continue
      hash.update(`\n${folder}/${file}\n`).update(readFileSync(join(root, folder, file)))
    }
  }
  return hash.digest('hex')
}
