import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { type ClientBase, Pool, TypeOverrides } from 'pg'
import type { Tables } from '../schema.ts'
import type { Engine } from '../sql/engine.ts'
import { sayable } from '../sql/sayable.ts'
import { failing } from './failing.ts'
import { postgresDialect } from './postgres-dialect.ts'

/** A pool of connections; the first is made with the first question. Throws `StoreFailure` where the address is none. */
export async function connect(url: string): Promise<Engine> {
  const pool = await failing(async () => new Pool({ connectionString: url, types, onConnect, ...patience }))
  // A connection that breaks while nobody asks anything is replaced for the next who does; it need not end the program.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new Driver({ pool }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
  return { db: new Kysely<Tables>({ dialect }), dialect: postgresDialect }
}

const patience = { max: 8, connectionTimeoutMillis: 10_000, application_name: 'freshlegs' }

/** A commit is answered once it is on the disk, whatever the server is told to do for others; stricter ways stay. */
const onConnect = (client: ClientBase) =>
  client.query(
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  )

/** As SQLite answers: numbers for whole numbers of 64 bits (ours are all below 2 to the 53), JSON as its text. */
const types = new TypeOverrides()
types.setTypeParser(20, Number)
types.setTypeParser(114, String)
types.setTypeParser(17, (hex) => {
  const bytes = Buffer.from(hex.slice(2), 'hex')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
})

/** Kysely's own, but that values are such as can be kept, and failures bear a code. */
class Driver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>()

  override async acquireConnection(
    ...options: Parameters<PostgresDriver['acquireConnection']>
  ): Promise<DatabaseConnection> {
    const connection = await failing(() => super.acquireConnection(...options))
    if (this.#known.has(connection)) return connection
    this.#known.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = (query: CompiledQuery, ...rest) =>
      failing(() => execute({ ...query, parameters: query.parameters.map(sayable) }, ...rest))
    return connection
  }
}
