import { answer, type Result, refuse } from '@freshlegs/domain'
import { sql } from 'kysely'
import { migrate } from '../migrations/migrate.ts'
import type { Engine } from '../sql/engine.ts'
import { sqlStore } from '../sql/sql-store.ts'
import { type OpenedStore, StoreFailure } from '../store.ts'
import { connect } from './connect.ts'

/**
 * Opens, or begins, the store in a PostgreSQL database of version 15 or later. Several programs may. Refused with
 * `store.newer` or `store.unavailable`.
 *
 * @param url as PostgreSQL writes it: `postgresql://user:password@host:5432/database`
 */
export async function openPostgres(url: string): Promise<OpenedStore> {
  const engine = await openEngine(url)
  if (!engine.ok) return engine
  const { db } = engine.value
  return answer({ ...sqlStore(engine.value), close: () => db.destroy() })
}

/** The same, below the contract. */
export async function openEngine(url: string): Promise<Result<Engine>> {
  let engine: Engine | undefined
  try {
    engine = await connect(url)
    const ready = await prepare(engine)
    if (ready.ok) return answer(engine)
    await engine.db.destroy()
    return ready
  } catch (error) {
    await engine?.db.destroy()
    if (!(error instanceof StoreFailure)) throw error
    return refuse(error.problem)
  }
}

async function prepare({ db, dialect }: Engine): Promise<Result<void>> {
  const { rows } = await sql<{ version: number; name: string; encoding: string }>`
    select
      current_setting('server_version_num')::int as version,
      current_setting('server_version') as name,
      current_setting('server_encoding') as encoding
  `.execute(db)
  const [server] = rows
  if (!server || server.version < oldest) {
    return unavailable(`PostgreSQL 15 or later is needed, the server is ${server?.name}`)
  }
  if (server.encoding !== 'UTF8')
    return unavailable(`the database must be in UTF8, it is in ${server.encoding}`)
  const tables = await dialect.tables(db)
  if (!tables.includes('freshlegs_migrations') && tables.includes('athletes')) {
    return unavailable('the database holds tables of another program; give Freshlegs one of its own')
  }
  return migrate(db, dialect)
}

const unavailable = (detail: string): Result<never> => refuse({ code: 'store.unavailable', detail })

const oldest = 150_000
