import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install, mayInstall } from './debian.ts'

/**
 * Whether the integration tests will find a PostgreSQL: a named server, or the programs to start one of their own, which
 * are installed when we may and they are missing. No server of the system is begun.
 */
export function postgresql(): boolean {
  if (process.env.FRESHLEGS_TEST_DATABASE_URL || hasPrograms()) return true
  if (mayInstall()) {
    install('postgresql-common', 'the PostgreSQL tests')
    if (existsSync(settings)) {
      const asked = readFileSync(settings, 'utf8').replace(/^#?\s*create_main_cluster.*$/m, '')
      writeFileSync(settings, `${asked}\ncreate_main_cluster = false\n`)
    }
    install('postgresql', 'the PostgreSQL tests')
  }
  return hasPrograms()
}

/** Debian keeps the versions side by side. */
const programs = '/usr/lib/postgresql'
const settings = '/etc/postgresql-common/createcluster.conf'
const oldest = 15

const hasPrograms = (): boolean =>
  existsSync(programs) &&
  readdirSync(programs).some(
    (version) => Number(version) >= oldest && existsSync(join(programs, version, 'bin/initdb')),
  )
