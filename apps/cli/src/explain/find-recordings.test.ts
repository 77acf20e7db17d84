import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRecordings } from './find-recordings.ts'

describe('finding recordings', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshlegs-find-'))
    mkdirSync(join(folder, 'b'))
    mkdirSync(join(folder, '.hidden'))
    for (const name of ['a.fit', 'b/c.gpx', 'b/.d.fit', '.hidden/e.fit', 'f.tcx'])
      writeFileSync(join(folder, name), '')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const found = async (...paths: string[]) => {
    const all: string[] = []
    for await (const one of findRecordings(paths))
      all.push(one.ok ? one.value : `${one.problem.code} ${one.problem.path}`)
    return all.map((path) => path.replaceAll(folder, '').replaceAll('\\', '/'))
  }

  it('walks a folder in order, with everything below it but hidden names', async () => {
    expect(await found(folder)).toEqual(['/a.fit', '/b/c.gpx', '/f.tcx'])
  })

  it('opens a pattern that the shell left alone', async () => {
    expect(await found(join(folder, '*.tcx'))).toEqual(['/f.tcx'])
  })

  it('keeps going past a name that is not there', async () => {
    expect(await found(join(folder, 'none.fit'), join(folder, 'a.fit'))).toEqual([
      'input.unreadable /none.fit',
      '/a.fit',
    ])
  })

  it('passes a file on under any name, because only the content counts', async () => {
    expect(await found(join(folder, 'b/.d.fit'))).toEqual(['/b/.d.fit'])
  })

  it('passes standard input on', async () => {
    expect(await found('-')).toEqual(['-'])
  })
})
