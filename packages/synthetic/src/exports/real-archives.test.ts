import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { takenApart } from './taken-apart.for-tests.ts'

const root = resolve(import.meta.dirname, '../../../..')
const folder = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data/zip')

const archives = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'))
  : []

describe.skipIf(archives.length === 0)('a real archive', () => {
  it.each(archives)('%s holds recordings that can be read', (name) => {
    const files = unzipSync(new Uint8Array(readFileSync(join(folder, name))))
    const { layout, found } = takenApart(Object.entries(files).map(([name, bytes]) => ({ name, bytes })))
    expect(layout).toBe('plain')
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ recordings }) => recordings.length > 0)).toBe(true)
  })
})
