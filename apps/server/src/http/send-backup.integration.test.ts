import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type Result } from '@freshlegs/domain'
import { fastify } from 'fastify'
import { afterAll, describe, expect, it } from 'vitest'
import { openHouse } from '../house/open-house.ts'
import { sendBackup } from './send-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs sending '))
const toClose: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of toClose) await close()
  rmSync(folder, { recursive: true })
})
const soon = () => new Promise((resolve) => setTimeout(resolve, 10))

describe('a backup that is being made', () => {
  it('for one who leaves before it is there is taken away', async () => {
    const dataFolder = join(folder, 'slow')
    mkdirSync(join(dataFolder, 'incoming'), { recursive: true })
    const left = () => readdirSync(join(dataFolder, 'incoming'))
    const server = fastify({ forceCloseConnections: true })
    toClose.push(() => server.close())
    let gone = false
    let made = false
    async function backup(path: string): Promise<Result<readonly string[]>> {
      while (!gone) await soon()
      writeFileSync(path, 'everything')
      made = true
      return answer([])
    }
    server.get('/', async (_, reply) => {
      reply.raw.on('close', () => {
        gone = true
      })
      await sendBackup({ dataFolder, backup }, reply)
      return reply
    })
    const address = await server.listen({ host: '127.0.0.1', port: 0 })
    const leaving = new AbortController()
    const asked = fetch(address, { signal: leaving.signal })
    while (left().length === 0) await soon()
    leaving.abort()
    await expect(asked).rejects.toThrow()
    while (!made) await soon()
    await soon()
    expect(left()).toEqual([])
  })

  it('or lies there since is gone when everything is deleted', async () => {
    const dataFolder = join(folder, 'erased')
    const opened = await openHouse({ dataFolder, openedBy: 'test', judgeThreads: 1 })
    if (!opened.ok) throw new Error(opened.problem.detail)
    const house = opened.value
    toClose.push(house.close)
    const lying = join(dataFolder, 'incoming', 'backup-left')
    const making = join(dataFolder, 'incoming', 'backup-now')
    for (const one of [lying, making]) mkdirSync(one)
    writeFileSync(join(lying, 'freshlegs.backup'), 'everything')
    const backup = house.backup(join(making, 'freshlegs.backup'))
    await house.erase()
    await backup
    expect(readdirSync(join(dataFolder, 'incoming'))).toEqual([])
    const { id } = await house.imports.create({ name: 'files', anySport: false })
    expect(existsSync(join(dataFolder, 'incoming', id))).toBe(true)
  })
})
