import { baseName } from '../base-name.ts'
import type { Layout } from '../layout.ts'
import { noTables } from '../no-tables.ts'
import { isPolarSession, roleByName } from '../role-by-name.ts'

/**
 * What Polar Flow gives to download: one JSON a session, old and new, and JSON about everything else. The sessions
 * say all that is known of them, so there is nothing to join.
 */
export const polar: Layout = {
  id: 'polar',
  name: 'Polar Flow export',
  recognises: (names) => names.some((name) => isPolarSession(baseName(name).toLowerCase())),
  open: () => ({ ...noTables, roleOf: roleByName }),
}
