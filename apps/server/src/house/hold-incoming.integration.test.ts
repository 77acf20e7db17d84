import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { cluster, whyNoCluster } from '@freshlegs/store/cluster.for-tests'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serveHouse } from '../serve.ts'
import { fitFile } from '../serving.for-tests.ts'
import type { House } from './house.ts'
import type { HouseOptions } from './house-options.ts'
import { openHouse } from './open-house.ts'

const postgres = await cluster()
if (!postgres) console.warn(whyNoCluster)
const folder = mkdtempSync(join(tmpdir(), 'freshlegs beside '))
const open = new Set<House>()
let count = 0
let place: Pick<HouseOptions, 'dataFolder' | 'databaseUrl'>

beforeEach(async () => {
  place = {
    dataFolder: join(folder, `data ${count++}`),
    ...(postgres && { databaseUrl: await postgres.freshUrl() }),
  }
})
afterEach(async () => {
  for (const house of open) await house.close()
  open.clear()
})
afterAll(async () => {
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function house(options: Partial<HouseOptions>): Promise<House> {
  const opened = await openHouse({ ...place, openedBy: 'freshlegs test', judgeThreads: 1, ...options })
  if (!opened.ok) throw new Error(opened.problem.detail)
  open.add(opened.value)
  return opened.value
}

describe.skipIf(!postgres)('beside a house that stays open, with a database elsewhere', () => {
  it('a command leaves what was sent to the other alone, also what is being sent', async () => {
    const { imports } = await house({ stays: true })
    const { id } = await imports.create({ name: 'files', anySport: false })
    await imports.putFile(id, 'a.fit', Readable.from([fitFile(1)]))
    const slow = new Readable({ read() {} })
    slow.push(fitFile(2).subarray(0, 100))
    const putting = imports.putFile(id, 'b.fit', slow)
    const sent = join(place.dataFolder, 'incoming', id)
    while (readdirSync(sent).length < 2) await new Promise((resolve) => setTimeout(resolve, 10))

    const beside = await house({})
    const source = join(folder, `source ${count}`)
    mkdirSync(source)
    writeFileSync(join(source, 'c.fit'), fitFile(3))
    expect(await beside.importPaths([source])).toMatchObject({ imported: 1 })
    await beside.tidy()
    open.delete(beside)
    await beside.close()

    slow.push(fitFile(2).subarray(100))
    slow.push(null)
    expect(await putting).toEqual({ ok: true, value: undefined })
    expect(readdirSync(join(sent, 'files'))).toEqual(['a.fit', 'b.fit'])
    expect(readdirSync(join(place.dataFolder, 'beside'))).toEqual([])
  })

  it('another that would stay is refused, and shown to where the data is served already', async () => {
    const pageFolder = join(folder, 'page')
    mkdirSync(pageFolder, { recursive: true })
    const first = await serveHouse({ ...place, pageFolder, port: 0, judgeThreads: 1 })
    if (!first.ok) throw new Error(first.problem.detail)
    try {
      const second = await openHouse({ ...place, openedBy: 'freshlegs test', stays: true })
      expect(second).toMatchObject({ ok: false, problem: { code: 'store.locked' } })
      const served = await serveHouse({ ...place, pageFolder, port: 0, judgeThreads: 1 })
      expect(served).toMatchObject({ ok: true, value: { already: true, address: first.value.address } })
    } finally {
      await first.value.stop()
    }
    await house({ stays: true })
  })

  it('what a killed command left is taken away, and what another still uses is not', async () => {
    await house({})
    const beside = join(place.dataFolder, 'beside')
    const [used] = readdirSync(beside)
    mkdirSync(join(beside, 'left', 'incoming'), { recursive: true })
    await house({ stays: true })
    expect(existsSync(join(beside, 'left'))).toBe(false)
    expect(readdirSync(beside)).toEqual([used])
  })
})
