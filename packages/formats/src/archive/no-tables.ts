import type { OpenLayout } from './layout.ts'

/** What a layout answers that has no tables. */
export const noTables: Omit<OpenLayout, 'roleOf'> = {
  nextTables: () => [],
  read: () => {},
  about: () => undefined,
  composed: () => [],
}
