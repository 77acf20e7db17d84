import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ground, me, type Place } from '../contract/ground.for-tests.ts'
import { many } from '../contract/many.for-tests.ts'
import { migrationContract } from '../contract/migrating.for-tests.ts'
import { embeddedGround } from '../embedded/ground.for-tests.ts'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { restoreInto } from '../restore-into.ts'
import { storeContract } from '../store.contract.for-tests.ts'
import { type Store, StoreFailure } from '../store.ts'
import { type Cluster, cluster, whyNoCluster } from './cluster.for-tests.ts'
import { connect } from './connect.ts'
import { openPostgres } from './open-postgres.ts'
import { rewriteTables } from './rewrite-tables.ts'

const server = await cluster()
const scratch = mkdtempSync(join(tmpdir(), 'freshlegs store '))
const folders = embeddedGround()
afterAll(async () => {
  await server?.stop()
  folders.remove()
  rmSync(scratch, { recursive: true })
})

async function open(databaseUrl: string): Promise<Store> {
  const opened = await openPostgres(databaseUrl)
  if (!opened.ok) throw new StoreFailure(opened.problem)
  return opened.value
}

const groundOf = ({ freshUrl, bytesOf }: Cluster): Ground => ({
  scratch,
  place: async () => ({ databaseUrl: await freshUrl() }),
  open: async (place: Place) => {
    if (!('databaseUrl' in place)) throw new Error('a database was expected')
    return open(place.databaseUrl)
  },
  ...(bytesOf && {
    bytesOf: async (place: Place) => {
      if (!('databaseUrl' in place)) throw new Error('a database was expected')
      return bytesOf(place.databaseUrl)
    },
  }),
})

if (server) {
  storeContract('PostgreSQL', () => groundOf(server))
  storeContract('PostgreSQL', () => groundOf(server), { 'a long history': many })
  migrationContract('PostgreSQL', async () => connect(await server.freshUrl()))
  peculiar(server)
} else {
  console.warn(whyNoCluster)
  describe('a store in PostgreSQL', () => it.skip(whyNoCluster, () => {}))
}

/** What no other database has to promise. */
function peculiar({ freshUrl, bytesOf }: Cluster): void {
  describe('a database that several programs use', () => {
    let url: string
    beforeAll(async () => {
      url = await freshUrl()
    })

    it('is begun once, by whoever comes first', async () => {
      const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)))
      await stores[0]?.putAthlete(me)
      for (const store of stores) expect(await store.athlete('me')).toEqual(me)
      for (const store of stores) await store.close()
    })

    it('keeps the same files once when two import them at the same time, in whatever order', async () => {
      const [left, right] = [await open(url), await open(url)]
      const files = Array.from({ length: 40 }, (_, n) => newFile({ name: `both ${n}` }))
      await left.putAthlete(me)
      await Promise.all([
        ...[0, 10, 20, 30].map((from) => left.keep('me', files.slice(from, from + 10))),
        ...[0, 10, 20, 30].map((from) => right.keep('me', files.slice(from, from + 10).reverse())),
      ])
      expect((await left.runs('me', { offset: 0, limit: 100 })).total).toBe(40)
      expect(await left.check()).toEqual([])
      await left.close()
      await right.close()
    })

    it('is used again after the server broke off all connections', async () => {
      const store = await open(url)
      await store.putAthlete(me)
      const client = new Client({ connectionString: url })
      await client.connect()
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'freshlegs' and pid <> pg_backend_pid()",
      )
      await client.end()
      // One or two may still be given a connection that is gone.
      let athlete: unknown
      for (let tries = 0; tries < 10 && athlete === undefined; tries++) {
        athlete = await store.athlete('me').catch((error: unknown) => {
          expect(error).toBeInstanceOf(StoreFailure)
          expect(error).toMatchObject({ problem: { code: 'store.unavailable' } })
        })
      }
      expect(athlete).toEqual(me)
      await store.close()
    })
  })

  describe('what was taken away', () => {
    const marker = `marker-${Math.random()}`
    const planted = { run: { about: { name: marker } } }

    it.each([
      ['asks what was there before', 'begin isolation level repeatable read; select 1'],
      ['holds a table', 'begin; select 1 from athletes'],
    ])('is not called gone while another program still %s', async (_, said) => {
      const url = await freshUrl()
      const engine = await connect(url)
      const store = await open(url)
      await store.putAthlete(me)
      await store.keep('me', [newFile({ name: 'a', ...planted })])
      const other = new Client({ connectionString: url })
      await other.connect()
      await other.query(said)
      await engine.db.deleteFrom('recordings').execute()
      await expect(rewriteTables(engine.db, 500)).rejects.toMatchObject({
        problem: { code: 'store.unavailable', detail: expect.stringContaining('another program') },
      })
      await other.end()
      await rewriteTables(engine.db)
      expect((await bytesOf?.(url))?.includes(marker) ?? false).toBe(false)
      await store.close()
      await engine.db.destroy()
    })
  })

  describe('a connection', () => {
    const commitsOf = async (setting: string) => {
      const url = new URL(await freshUrl())
      const options = `${url.searchParams.get('options')} -c synchronous_commit=${setting}`
      url.searchParams.set('options', options)
      const { db } = await connect(url.href.replaceAll('+', '%20'))
      const { rows } = await sql`show synchronous_commit`.execute(db)
      await db.destroy()
      return rows
    }

    it('answers a commit once it is on the disk, where the server would do so before', async () => {
      expect(await commitsOf('off')).toEqual([{ synchronous_commit: 'on' }])
    })

    it('leaves a server that waits for more as it is', async () => {
      expect(await commitsOf('remote_apply')).toEqual([{ synchronous_commit: 'remote_apply' }])
    })
  })

  describe('an address', () => {
    it('that nobody answers is refused, without a word of the password', async () => {
      const free = new URL(await freshUrl())
      const password = free.password || 'sesame'
      const wrong = (change: (url: URL) => void) => {
        const url = new URL(free)
        change(url)
        return url.href
      }
      for (const url of [
        wrong((address) => {
          address.port = '1'
        }),
        wrong((address) => {
          address.password = 'sesame'
        }),
        wrong((address) => {
          address.pathname = '/no_such_database'
        }),
        `postgresql://user:${password}@no-such-host.invalid/x`,
        `postgresql://user:se#same/${password}@:::/x`,
        'nothing like an address',
      ]) {
        const opened = await openPostgres(url)
        expect(opened).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
        const said = JSON.stringify(opened)
        expect(said).not.toContain(password)
        expect(said).not.toContain('sesame')
      }
    })

    it('of a database with tables of another program is refused', async () => {
      const url = await freshUrl()
      const { db } = await connect(url)
      await sql`create table athletes (id text)`.execute(db)
      await db.destroy()
      expect(await openPostgres(url)).toMatchObject({
        ok: false,
        problem: { code: 'store.unavailable', detail: expect.stringContaining('another program') },
      })
    })
  })

  describe('a backup', () => {
    it('goes from PostgreSQL to SQLite and back, and loses nothing', async () => {
      const store = await open(await freshUrl())
      const file = newFile({ name: 'there and back', run: { about: { name: 'ÄÖÜ', gear: 'blau' } } })
      const lesser = newFile({ name: 'another', run: { mainId: idOf(file) }, facts: { distanceM: NaN } })
      await store.putAthlete(me)
      await store.keep('me', [file, lesser])
      const there = join(scratch, 'there.backup')
      await store.backup(there)
      const folder = await folders.place()
      expect(await restoreInto({ backup: there, into: folder, openedBy: 'this test' })).toMatchObject({
        ok: true,
      })
      const embedded = await folders.open(folder)
      const back = join(scratch, 'back.backup')
      await embedded.backup(back)
      const databaseUrl = await freshUrl()
      expect(await restoreInto({ backup: back, into: { databaseUrl }, openedBy: 'this test' })).toMatchObject(
        {
          ok: true,
        },
      )
      const again = await open(databaseUrl)
      for (const id of [idOf(file), idOf(lesser)]) {
        const before = await store.run('me', id)
        expect(await embedded.run('me', id)).toEqual(before)
        expect(await again.run('me', id)).toEqual(before)
        expect(await again.columns('me', id)).toEqual(await store.columns('me', id))
      }
      expect(await again.original('me', file.original.sha256)).toEqual(file.original)
      expect(await again.athlete('me')).toEqual(me)
      for (const one of [store, embedded, again]) await one.close()
    })

    it('that is damaged leaves no row in the database', async () => {
      const store = await open(await freshUrl())
      await store.putAthlete(me)
      await store.keep('me', [newFile({ name: 'x' })])
      const backup = join(scratch, 'damaged.backup')
      await store.backup(backup)
      await store.close()
      const database = new DatabaseSync(backup)
      database.exec('update originals set packed = zeroblob(10)')
      database.close()
      const databaseUrl = await freshUrl()
      expect(await restoreInto({ backup, into: { databaseUrl }, openedBy: 'this test' })).toMatchObject({
        ok: false,
        problem: { code: 'store.damaged' },
      })
      const empty = await open(databaseUrl)
      expect(await empty.athlete('me')).toBeUndefined()
      await empty.close()
    })
  })
}
