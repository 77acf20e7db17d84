import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { migrationContract } from '../contract/migrating.for-tests.ts'
import { openFile } from '../embedded/open-file.ts'
import { migrations } from './migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs store '))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
migrationContract('SQLite', async () => openFile(join(folder, `${++files}.sqlite`)))

describe('the list of migrations', () => {
  const ids = migrations.map(({ id }) => id)

  it('names every file once, in their order', () => {
    const names = readdirSync(import.meta.dirname).filter((name) => /^\d{4}-/.test(name))
    expect(ids.map((id) => `${id}.ts`)).toEqual(names.sort())
  })
})
