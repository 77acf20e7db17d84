import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, yesOrNo } from '../check/outcome.ts'
import { program } from '../check/program.ts'
import { pageFingerprint } from './page-fingerprint.ts'

/**
 * Builds the page unless it is already built from the sources as they are. The note of what it was built from
 * lies among the built files, so that it goes when they go.
 */
export async function builtPage(root: string, sayBuilding = () => {}): Promise<Outcome> {
  const note = join(root, pageFolder, '.built-from')
  const wanted = pageFingerprint(root)
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return yesOrNo(true, 'already built', '')
  sayBuilding()
  const { ok, output } = await program(root, [
    'node_modules/vite/bin/vite.js',
    'build',
    'apps/web',
    '--logLevel',
    'warn',
  ])
  if (ok) writeFileSync(note, wanted)
  return yesOrNo(ok, 'built', output)
}

/** Where the built page lies, from the root. */
export const pageFolder = 'apps/web/dist'
