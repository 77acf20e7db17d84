import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, it } from 'vitest'
import type { Ground } from '../contract/ground.for-tests.ts'
import { storeContract } from '../store.contract.for-tests.ts'
import { cluster, whyNoCluster } from './cluster.for-tests.ts'
import { openPostgres } from './open-postgres.ts'

const server = await cluster()
const scratch = mkdtempSync(join(tmpdir(), 'freshlegs store '))
afterAll(async () => {
  await server?.stop()
  rmSync(scratch, { recursive: true })
})

if (server) {
  const ground: Ground = {
    scratch,
    place: async () => ({ databaseUrl: await server.freshUrl() }),
    open: async (place) => {
      if (!('databaseUrl' in place)) throw new Error('a database was expected')
      const opened = await openPostgres(place.databaseUrl)
      if (!opened.ok) throw new Error(opened.problem.detail)
      return opened.value
    },
  }
  storeContract('PostgreSQL', () => ground)
} else {
  console.warn(whyNoCluster)
  describe('a store in PostgreSQL', () => {
    it.skip(whyNoCluster, () => {})
  })
}
