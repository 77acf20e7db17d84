import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file of ours below `root`, as sorted paths with forward slashes. Not asked of git, which a bare machine
 * or an unpacked archive may lack; leaves out what `.gitignore` does.
 */
export function filesOf(root: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(path)
      return entry.isFile() && !entry.name.endsWith('.tgz') ? [path] : []
    })
  return walk('').sort()
}

const notOurs = new Set(['.git', 'node_modules', '.runtime', '.cache', '.vitest', 'dist', 'coverage'])
