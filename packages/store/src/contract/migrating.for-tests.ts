import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { migrate } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { migrations } from '../migrations/migrations.ts'
import { keys, type Tables } from '../schema.ts'
import type { Engine } from '../sql/engine.ts'
import { sqlStore } from '../sql/sql-store.ts'
import type { Store } from '../store.ts'
import { filledMornings, filledRun, filledTold, fillers, toldNothing } from './filled.for-tests.ts'

/** The exam of the migrations, on a database in which nothing is yet. */
export function migrationContract(kind: string, fresh: () => Promise<Engine>): void {
  describe(`migrations on ${kind}`, () => {
    it('make an empty database one of today', async () => {
      const engine = await fresh()
      expect(await migrate(engine.db, engine.dialect)).toEqual({ ok: true, value: undefined })
      expect([...(await engine.dialect.tables(engine.db))].sort()).toEqual(
        [...Object.keys(keys), 'freshlegs_migrations'].sort(),
      )
      expect(await appliedIn(engine.db)).toEqual(migrations.map(({ id }) => id))
      await engine.db.destroy()
    })

    it.each(migrations.map(({ id }) => id))('keep all that a database filled at %s held', async (id) => {
      const engine = await fresh()
      const known = migrations.slice(0, migrations.findIndex((migration) => migration.id === id) + 1)
      await migrate(engine.db, engine.dialect, known)
      const fill = fillers[id]
      if (!fill) throw new Error(`nothing says how to fill a database at ${id}`)
      await fill(engine.db.$pickTables<never>())
      expect(await migrate(engine.db, engine.dialect)).toMatchObject({ ok: true })
      const store = sqlStore(engine)
      expect(await store.run('me', filledRun.summary.id)).toEqual(
        id >= '0002-reasons' ? { ...filledRun, past: filledTold.past[0]?.past } : filledRun,
      )
      const told = id >= '0002-reasons' ? filledTold : toldNothing
      expect(await toldIn(store)).toEqual(id >= '0003-mornings' ? filledMornings : told)
      expect(await store.check()).toEqual([])
      await engine.db.destroy()
    })

    it('carry what is there over into what is new, once', async () => {
      const engine = await fresh()
      await migrate(engine.db, engine.dialect)
      await fillers['0001-first']?.(engine.db.$pickTables<never>())
      const later = [...migrations, withLength]
      expect(await migrate(engine.db, engine.dialect, later)).toMatchObject({ ok: true })
      expect(await migrate(engine.db, engine.dialect, later)).toMatchObject({ ok: true })
      const { rows } = await sql<{ name_length: number }>`select name_length from recordings`.execute(
        engine.db,
      )
      expect(rows).toMatchObject([{ name_length: filledRun.summary.name?.length }])
      expect(await appliedIn(engine.db)).toEqual(later.map(({ id }) => id))
      await engine.db.destroy()
    })

    it('leave the database as it was when one breaks off in the middle', async () => {
      const engine = await fresh()
      await migrate(engine.db, engine.dialect)
      const broken: Migration = {
        id: '9998-broken',
        up: async (db, words) => {
          await withLength.up(db, words)
          throw new Error('broken off')
        },
      }
      await expect(migrate(engine.db, engine.dialect, [...migrations, broken])).rejects.toThrow('broken off')
      expect(await appliedIn(engine.db)).toEqual(migrations.map(({ id }) => id))
      expect(await migrate(engine.db, engine.dialect, [...migrations, withLength])).toMatchObject({
        ok: true,
      })
      await engine.db.destroy()
    })

    it('refuse a database of a newer program, and leave it alone', async () => {
      const engine = await fresh()
      await migrate(engine.db, engine.dialect, [...migrations, withLength])
      expect(await migrate(engine.db, engine.dialect)).toEqual({
        ok: false,
        problem: { code: 'store.newer', detail: expect.stringContaining('newer Freshlegs') },
      })
      expect(await appliedIn(engine.db)).toContain(withLength.id)
      await engine.db.destroy()
    })
  })
}

async function toldIn(store: Omit<Store, 'close'>) {
  const past = []
  for await (const lot of store.past('me'))
    past.push(...lot.map((one) => ({ ...one, summary: one.summary.id })))
  return {
    past,
    checkIns: await store.checkIns('me', '2026-01-01', '2026-12-31'),
    interview: await store.interview('me'),
  }
}

const withLength: Migration = {
  id: '9999-length',
  up: async (db) => {
    await db.schema.alterTable('recordings').addColumn('name_length', 'integer').execute()
    await sql`update recordings set name_length = length(name)`.execute(db)
  },
}

async function appliedIn(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('freshlegs_migrations').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
