import type { Layout } from '../layout.ts'
import { noTables } from '../no-tables.ts'
import { roleByName } from '../role-by-name.ts'

/** Any archive or folder with recordings in it, in whatever order a runner keeps them. */
export const plain: Layout = {
  id: 'plain',
  name: 'folder or archive of recordings',
  loose: true,
  recognises: () => true,
  open: () => ({ ...noTables, roleOf: roleByName }),
}
