import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL database to try things in. */
export interface Cluster {
  /** Address of a new, empty place in it, that is taken away by `stop`. */
  freshUrl(): Promise<string>
  /** All bytes of the tables and indexes at an address, as they lie on the disk; only of a server of our own. */
  bytesOf?(url: string): Promise<Buffer>
  stop(): Promise<void>
}

/** The named server, or one of our own from the programs of this system. Undefined where there is neither. */
export async function cluster(): Promise<Cluster | undefined> {
  const { FRESHLEGS_TEST_DATABASE_URL: named } = process.env
  if (named) return placesIn(named, () => {})
  const programs = programsOf(installed)
  return programs === undefined ? undefined : ownServer(programs)
}

/** To be said where a test is skipped. */
export const whyNoCluster =
  'skipped: no PostgreSQL here (set FRESHLEGS_TEST_DATABASE_URL, or install the server of version 15 or later)'

/** Debian keeps the versions side by side. */
const installed = '/usr/lib/postgresql'
const oldest = 15

function programsOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const [newest] = readdirSync(folder)
    .filter((version) => Number(version) >= oldest && existsSync(join(folder, version, 'bin/initdb')))
    .sort((a, b) => Number(b) - Number(a))
  return newest && join(folder, newest, 'bin')
}

async function ownServer(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs postgresql '))
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const data = join(folder, 'data')
  const secret = join(folder, 'password')
  mkdirSync(data)
  writeFileSync(secret, password, { mode: 0o600 })
  // The server refuses to be run by root.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  if (nobody.uid !== undefined)
    for (const path of [folder, data, secret]) chownSync(path, nobody.uid, nobody.gid)
  const run = (program: string, args: readonly string[]) => {
    const done = spawnSync(join(programs, program), args, { ...nobody, cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}${done.stdout}`)
  }
  const stop = () => {
    spawnSync(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate'], { ...nobody, cwd: folder })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const access = ['--username=freshlegs', '--auth=scram-sha-256', `--pwfile=${secret}`]
    run('initdb', ['-D', data, ...access, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'])
    // What is tried here need not survive a power cut.
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
    run('pg_ctl', ['start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings])
  } catch (error) {
    stop()
    throw error
  }
  const places = placesIn(`postgresql://freshlegs:${password}@127.0.0.1:${port}/postgres`, stop)
  return {
    ...places,
    bytesOf: async (url) => {
      const paths = await told(url, ['checkpoint', whereTablesLie])
      return Buffer.concat(paths.map(({ path }) => readFileSync(join(data, String(path)))))
    },
  }
}

/** Places are schemas, so that one database of any server will do. */
function placesIn(url: string, stop: () => void): Cluster {
  const schemas: string[] = []
  return {
    freshUrl: async () => {
      const schema = `freshlegs_test_${randomBytes(6).toString('hex')}`
      await told(url, [`create schema ${schema}`])
      schemas.push(schema)
      const fresh = new URL(url)
      fresh.searchParams.set('options', `-c search_path=${schema}`)
      return fresh.href.replaceAll('+', '%20')
    },
    stop: async () => {
      await told(
        url,
        schemas.map((schema) => `drop schema if exists ${schema} cascade`),
      )
      stop()
    },
  }
}

const whereTablesLie = `
  with ours as (select oid, reltoastrelid from pg_class where relnamespace = current_schema()::regnamespace
                and relkind in ('r', 'i')),
    long as (select reltoastrelid as oid from ours where reltoastrelid <> 0),
    every as (select oid from ours union select oid from long
              union select indexrelid from pg_index join long on indrelid = long.oid)
  select pg_relation_filepath(oid) as path from every`

/** Answers the rows of the last one. */
async function told(
  url: string,
  statements: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
