import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageFingerprint } from './page-fingerprint.ts'

let root = ''
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshlegs-page-'))
  write('package-lock.json', '{}')
  write('apps/web/index.html', '<!doctype html>')
  write('packages/domain/src/unit.ts', 'export {}')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('what the page is built from', () => {
  it.each([
    ['a source of the page', 'apps/web/index.html'],
    ['a source of a package', 'packages/domain/src/unit.ts'],
    ['a file that is new', 'packages/domain/src/sport.ts'],
    ['the versions installed', 'package-lock.json'],
  ])('is different after a change of %s', (_, path) => {
    const before = pageFingerprint(root)
    write(path, 'changed')
    expect(pageFingerprint(root)).not.toBe(before)
  })

  it.each([
    ['of a test', 'packages/domain/src/unit.test.ts'],
    ['of what was built', 'apps/web/dist/index.html'],
    ['elsewhere in the house', 'apps/cli/src/main.ts'],
  ])('is the same after a change %s', (_, path) => {
    const before = pageFingerprint(root)
    write(path, 'changed')
    expect(pageFingerprint(root)).toBe(before)
  })
})
