import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { folderWith } from './scratch-folder.for-tests.ts'
import type { TakenIn } from './take-in.for-tests.ts'

/**
 * Takes in a folder in a process of its own, which must stay below 256 MiB whatever there is, and write nothing that
 * is still there in the end.
 *
 * @param fill puts something into the folder
 */
export async function takenIn(fill: (folder: string) => void | Promise<void>): Promise<TakenIn> {
  const root = folderWith()
  const [source = '', scratch = '', here = ''] = ['source', 'scratch', 'here'].map((name) => join(root, name))
  for (const folder of [source, scratch, here]) mkdirSync(folder)
  await fill(source)
  const before = listing(root)
  const { stdout } = await promisify(execFile)(process.execPath, [...heap, program, source, scratch], {
    cwd: here,
  })
  const taken: TakenIn = JSON.parse(stdout)
  expect(taken.peakMiB).toBeLessThan(256)
  expect(listing(root)).toEqual(before)
  return taken
}

/** Left to itself, V8 lets garbage lie as long as the machine has room, which says nothing of what is needed. */
const heap = ['--max-old-space-size=96', '--max-semi-space-size=4']

const program = join(import.meta.dirname, 'take-in.for-tests.ts')

/** Everything below a folder. Node's own listing would follow the links. */
function listing(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [path, ...listing(path)] : [path]
  })
}
