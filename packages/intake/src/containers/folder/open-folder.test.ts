import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, writeIn } from '../../scratch-folder.for-tests.ts'
import { takenFrom } from '../../taken-from.for-tests.ts'

/** Paths below the folder. */
async function below(folder: string) {
  const { texts, problems } = await takenFrom(folder)
  const strip = (path: string | undefined) => path?.replace(`${basename(folder)}/`, '')
  return {
    names: Object.keys(texts).map(strip),
    problems: problems.map(({ code, path }) => [code, strip(path)]),
  }
}

describe('a folder', () => {
  it('leaves out hidden files and folders, and what systems put beside', async () => {
    const folder = folderWith({
      'a.fit': '1',
      '.b.fit': '2',
      '.git/c.fit': '3',
      '@eaDir/a.fit': '4',
      'Thumbs.db': '5',
    })
    expect(await below(folder)).toEqual({ names: ['a.fit'], problems: [] })
  })

  it('may itself be hidden', async () => {
    const folder = folderWith({ '.runs/a.fit': '1' })
    expect((await below(join(folder, '.runs'))).names).toEqual(['a.fit'])
  })

  it('follows no link: what lies in it comes once, what leads out is said, loops are no harm', async () => {
    const outside = folderWith({ 'secret.fit': '1' })
    const folder = folderWith({ 'a.fit': '1' })
    symlinkSync(join(folder, 'a.fit'), join(folder, 'again.fit'))
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync(outside, join(folder, 'out'))
    symlinkSync(join(outside, 'secret.fit'), join(folder, 'out.fit'))
    symlinkSync('nowhere', join(folder, 'dangling.fit'))
    const { names, problems } = await below(folder)
    expect(names).toEqual(['a.fit'])
    expect(problems.sort()).toEqual([
      ['archive.unsafe-path', 'out'],
      ['archive.unsafe-path', 'out.fit'],
    ])
  })

  it('passes over what is neither a file nor a folder', async () => {
    const folder = folderWith({ 'a.fit': '1' })
    const server = createServer().listen(join(folder, 's.fit'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await below(folder)).toEqual({ names: ['a.fit'], problems: [] })
    await new Promise((resolve) => server.close(resolve))
  })

  // Other systems do not let such names come to be.
  it.runIf(process.platform === 'linux')('reads files whose names are no UTF-8', async () => {
    const folder = folderWith({ 'ü.fit': '1', '\ufffd.fit': '2' })
    const byBytes = (...bytes: number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)])
    mkdirSync(byBytes(0xe9))
    writeFileSync(byBytes(0xe9, 0x2f, 0xfc, 0x2e, 0x66, 0x69, 0x74), '3')
    expect((await takenFrom(folder)).texts).toEqual({
      [`${basename(folder)}/ü.fit`]: '1',
      [`${basename(folder)}/\ufffd.fit`]: '2',
      [`${basename(folder)}/é/ü.fit`]: '3',
    })
  })

  it('is left where folders lie very deep in one another, and read above', async () => {
    const folder = folderWith({ 'a.fit': '1' })
    writeIn(folder, `${'d/'.repeat(40)}b.fit`, '2')
    writeIn(folder, `${'d/'.repeat(41)}c.fit`, '3')
    const { names, problems } = await below(folder)
    expect(names).toEqual(['a.fit', `${'d/'.repeat(40)}b.fit`])
    expect(problems).toEqual([['archive.nested-too-deep', `${'d/'.repeat(41)}`.slice(0, -1)]])
  })

  it('is refused where it holds too many files', async () => {
    const folder = folderWith({ 'a.fit': '1', 'b.fit': '2', 'c/d.fit': '3' })
    for (const entries of [2, 3]) {
      const { items, problems } = await takenFrom(folder, { limits: { entries } })
      expect(items).toEqual([])
      expect(problems).toMatchObject([{ code: 'archive.too-many-files' }])
    }
    expect((await takenFrom(folder, { limits: { entries: 4 } })).problems).toEqual([])
  })

  it('tells a recording by its content where its name says nothing', async () => {
    const folder = folderWith({ 'run 7': '<gpx/>', notes: 'hm', empty: '', 'page.html': '<html></html>' })
    expect(await below(folder)).toEqual({ names: ['run 7'], problems: [] })
  })

  it('refuses a file that went away meanwhile', async () => {
    const folder = folderWith({ 'a.fit': '1' })
    const { items } = await takenFrom(folder)
    rmSync(join(folder, 'a.fit'))
    expect(await items[0]?.read()).toMatchObject({
      problem: { code: 'input.unreadable', path: `${basename(folder)}/a.fit` },
    })
  })

  it('gives a file another fingerprint once it has changed', async () => {
    const folder = folderWith({ 'a.fit': '1' })
    const before = (await takenFrom(folder)).items[0]
    writeIn(folder, 'a.fit', '12')
    const after = (await takenFrom(folder)).items[0]
    expect(after?.path).toBe(before?.path)
    expect(after?.fingerprint).not.toBe(before?.fingerprint)
  })

  it('refuses a file that has grown beyond the limit since it was listed', async () => {
    const folder = folderWith({ 'a.fit': '1' })
    const { items } = await takenFrom(folder, { limits: { recordingBytes: 5 } })
    writeIn(folder, 'a.fit', '12345')
    expect(await items[0]?.read()).toMatchObject({ ok: true })
    writeIn(folder, 'a.fit', '123456')
    expect(await items[0]?.read()).toMatchObject({ problem: { code: 'format.too-large' } })
  })
})
