import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { problems as known } from '@freshlegs/domain'
import { decode } from '@freshlegs/formats'
import { describe, expect, it } from 'vitest'
import { takenFrom } from './taken-from.for-tests.ts'
import { unpackGzip } from './unpack-gzip.ts'

const root = resolve(import.meta.dirname, '../../..')
const data = join(resolve(root, process.env.FRESHLEGS_SHARED ?? '../shared'), 'data')
const isThere = existsSync(data)
if (!isThere) console.warn(`no real recordings in ${data}: what is said of them is not tested`)

const names = (folder: string, end: RegExp): readonly string[] =>
  isThere
    ? readdirSync(join(data, folder), { recursive: true, encoding: 'utf8' }).filter((name) => end.test(name))
    : []

const codes: ReadonlySet<string> = new Set(known.map(({ code }) => code))

describe.skipIf(!isThere)('real files', () => {
  it.each(names('zip', /\.zip$/))('%s gives recordings', async (name) => {
    const { bytes, problems } = await takenFrom(join(data, 'zip', name))
    expect(problems).toEqual([])
    const all = Object.values(bytes)
    expect(all.length).toBeGreaterThan(0)
    for (const each of all) expect(decode(each).ok).toBe(true)
  })

  it('come from one folder, each once, those in archives too; what cannot be read has a code', async () => {
    const { bytes, items, problems } = await takenFrom(data)
    expect(problems).toEqual([])
    const paths = Object.keys(bytes)
    expect(new Set(paths).size).toBe(items.length)
    const loose = names('.', /(?:^|\/)[^./][^/]*\.(?:fit|tcx|gpx)(?:\.gz)?$/i).map(
      (name) => `data/${name.replaceAll('\\', '/')}`,
    )
    expect(paths).toEqual(expect.arrayContaining(loose))
    expect(paths.filter((path) => path.includes('.zip/'))).toHaveLength(9)
    for (const each of Object.values(bytes)) {
      const unpacked = await unpackGzip(each, 2 ** 26)
      const decoded = unpacked.ok ? decode(unpacked.value) : unpacked
      if (!decoded.ok) expect(codes).toContain(decoded.problem.code)
    }
  })
})
