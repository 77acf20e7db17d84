import { join, relative, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uploadPath } from './upload-path.ts'

const pathOf = (said: string) => {
  const path = uploadPath(said)
  return path.ok ? path.value : path.problem.code
}

describe('where an upload is put', () => {
  it.each([
    ['run.fit', 'run.fit'],
    ['export_123/activities/7.fit.gz', 'export_123/activities/7.fit.gz'],
    ['Läufe 2019/Münchën – Lauf.gpx', 'Läufe 2019/Münchën – Lauf.gpx'],
    ['a\\b.tcx', 'a/b.tcx'],
  ])('is what it is called: %s', (said, path) => {
    expect(pathOf(said)).toBe(path)
  })

  it.each([
    '../run.fit',
    'a/../../run.fit',
    '..\\run.fit',
    '/etc/passwd',
    '\\\\server\\share\\run.fit',
    'C:\\Windows\\run.fit',
    'a//b.fit',
    './run.fit',
    '.',
    '',
    `${'deep/'.repeat(40)}run.fit`,
  ])('is refused outside of its folder: %s', (said) => {
    expect(pathOf(said)).toBe('input.invalid')
  })

  it.each([
    'a:b.fit',
    'a?b.fit',
    'a\u0000b.fit',
    'NUL',
    'com1.fit',
    'run.fit ',
    'run.',
    '\u202Efit.exe',
  ])('is a like name where a disk could not bear it, and keeps the ending: %j', (said) => {
    const path = pathOf(said)
    expect(path).not.toBe(said)
    expect(path).toMatch(/~[0-9a-f]{8}/)
    if (said.endsWith('.fit')) expect(path).toMatch(/\.fit$/)
  })

  it('stays apart for names that become alike', () => {
    expect(pathOf('a:b.fit')).not.toBe(pathOf('a?b.fit'))
  })

  it('is cut where it is too long, and keeps the ending', () => {
    const path = pathOf(`${'é'.repeat(400)}.fit.gz`)
    expect(Buffer.byteLength(path)).toBeLessThan(255)
    expect(path).toMatch(/\.fit\.gz$/)
  })

  it('is never outside, whatever is said', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.constantFrom('..', '.', '', '/', '\\', 'C:', 'nul', '%2e%2e', 'a'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(hostile, fc.constantFrom('/', '\\'), (names, between) => {
        const path = uploadPath(names.join(between))
        if (!path.ok) return
        const there = relative('/incoming/1', join('/incoming/1', path.value))
        expect(there.split(sep)).not.toContain('..')
        expect(there).not.toBe('')
        expect(path.value.split('/').every((name) => Buffer.byteLength(name) <= 255)).toBe(true)
      }),
    )
  })
})
