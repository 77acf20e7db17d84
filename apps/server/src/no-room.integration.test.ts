import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ended, fitFile, type Serving, serving } from './serving.for-tests.ts'

const root = mkdtempSync(join(tmpdir(), 'freshlegs no room '))
const disk = join(root, 'disk')
mkdirSync(disk)
/** A small disk in memory, where the system lets us make one. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0
let served: Serving | undefined
afterAll(async () => {
  await served?.end()
  if (mounted) spawnSync('umount', [disk])
  rmSync(root, { recursive: true, force: true })
})

describe.skipIf(!mounted)('a disk without room (skipped where no small disk can be made)', () => {
  it('refuses an upload with its code, leaves nothing of it, and takes the next that has room', async () => {
    served = await serving(join(disk, 'data'))
    const { ask, dataFolder } = served
    const { id } = (await ask('POST', '/imports', { json: { name: 'files' } })).json
    const large = await ask('PUT', `/imports/${id}/files?path=large.zip`, {
      bytes: new Uint8Array(6 * 2 ** 20),
    })
    expect([large.status, large.json.code]).toEqual([507, 'store.full'])
    expect(readdirSync(join(dataFolder, 'incoming', id), { recursive: true })).toEqual(['files'])
    expect((await ask('PUT', `/imports/${id}/files?path=a.fit`, { bytes: fitFile(1) })).status).toBe(204)
    await ask('DELETE', `/imports/${id}`)
  })

  it('stops an import that it has no room for, with its code, and keeps what was kept', async () => {
    if (!served) return
    const { ask } = served
    const kept: string[] = []
    for (let seed = 1; ; seed += 4) {
      const { id } = (await ask('POST', '/imports', { json: { name: 'files' } })).json
      const puts: number[] = []
      for (let k = 0; k < 4; k++)
        puts.push(
          (await ask('PUT', `/imports/${id}/files?path=${k}.fit`, { bytes: fitFile(seed + k) })).status,
        )
      if (puts.includes(507)) break
      await ask('POST', `/imports/${id}/start`)
      const { state, problem } = await ended(served, id)
      if (state === 'stopped') {
        expect(problem.code).toBe('store.full')
        break
      }
      kept.push(...(await ask('GET', '/runs?limit=500')).json.runs.map((run: { id: string }) => run.id))
    }
    expect(kept.length).toBeGreaterThan(0)
    const { runs } = (await ask('GET', '/runs?limit=500')).json
    const ids = runs.map((run: { id: string }) => run.id)
    expect(kept.filter((id) => !ids.includes(id))).toEqual([])
    const backup = await ask('GET', '/backup')
    expect([backup.status, backup.json?.code]).toEqual([507, 'store.full'])
  })
})
