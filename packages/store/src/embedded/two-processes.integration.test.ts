import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { restoreInto } from '../restore-into.ts'
import { StoreFailure } from '../store.ts'
import { embeddedGround } from './ground.for-tests.ts'
import { openEmbedded } from './open-embedded.ts'
import { startChild } from './start-child.for-tests.ts'

const ground = embeddedGround()
afterAll(() => ground.remove())

async function newFolder(): Promise<string> {
  const place = await ground.place()
  if (!('folder' in place)) throw new Error('a folder was expected')
  return place.folder
}

describe('two programs and one data folder', () => {
  it('let in the first, and tell the second who that is', async () => {
    const folder = await newFolder()
    const child = startChild(folder, 'first', 10)
    await child.said('open')
    expect(await openEmbedded({ folder, openedBy: 'second' })).toMatchObject({
      ok: false,
      problem: {
        code: 'store.locked',
        detail: expect.stringContaining(`child first (process ${child.process.pid} on `),
      },
    })
    child.process.kill('SIGKILL')
    await child.ended
    const store = await ground.open({ folder })
    const third = startChild(folder, 'third', 10)
    expect(await third.said('failed')).toContain(
      `store.locked ${folder} is in use: this test (process ${process.pid} `,
    )
    await third.ended
    await store.close()
  })

  it('lose nothing that was acknowledged, whenever one is killed', async () => {
    const folder = await newFolder()
    const acknowledged: string[] = []
    for (let round = 0; round < 8; round++) {
      const word = `round ${round}`
      const child = startChild(folder, word, 40_000)
      await child.said('kept 0')
      // Some thirty moments of a cycle that takes a few milliseconds.
      await setTimeout(round * 7)
      child.process.kill('SIGKILL')
      await child.ended
      const kept = child.lines.filter((line) => line.startsWith('kept')).map((line) => Number(line.slice(5)))
      acknowledged.push(...kept.flatMap((n) => [`${word} ${n}`, `${word} ${n + 1}`]))
      const store = await ground.open({ folder })
      const { total } = await store.runs('me', { offset: 0, limit: 1 })
      // What was on its way may be there too, but never half of it.
      expect(total).toBeGreaterThanOrEqual(acknowledged.length)
      expect(total % 2).toBe(0)
      for (const name of acknowledged) {
        const file = newFile({ name })
        expect(await store.original('me', file.original.sha256)).toEqual(file.original)
        expect(await store.columns('me', idOf(file))).toBeDefined()
      }
      expect(await store.check()).toEqual([])
      await store.close()
    }
  })

  it('read together what one of them goes on writing, and back it up', async () => {
    const folder = await newFolder()
    const child = startChild(folder, 'writer', 1_000)
    await child.said('kept 20')
    const opened = await openEmbedded({ folder, openedBy: 'reader', readOnly: true })
    if (!opened.ok) throw new StoreFailure(opened.problem)
    const store = opened.value
    const before = (await store.runs('me', { offset: 0, limit: 1 })).total
    expect(before).toBeGreaterThanOrEqual(22)
    await expect(store.keep('me', [newFile({ name: 'x' })])).rejects.toMatchObject({
      problem: { code: 'store.unavailable' },
    })
    const backup = join(ground.scratch, 'beside a writer.backup')
    await store.backup(backup)
    await store.close()
    expect(child.process.exitCode).toBe(null)
    child.process.kill('SIGKILL')
    await child.ended
    const into = await ground.place()
    expect(await restoreInto({ backup, into, openedBy: 'this test' })).toMatchObject({ ok: true })
    const restored = await ground.open(into)
    expect((await restored.runs('me', { offset: 0, limit: 1 })).total).toBeGreaterThanOrEqual(before)
    await restored.close()
  })

  it('do not restore into a folder that another holds', async () => {
    const folder = await newFolder()
    const child = startChild(folder, 'holder', 10)
    await child.said('open')
    const backup = join(ground.scratch, 'any.backup')
    const refused = await restoreInto({ backup, into: { folder }, openedBy: 'this test' })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'store.locked' } })
    child.process.kill('SIGKILL')
    await child.ended
    expect(existsSync(join(folder, 'lock.json'))).toBe(true)
  })
})
