import type { Layout } from './layout.ts'
import { layouts } from './layouts.ts'

/** Whose export an archive or a folder with these entries is. */
export const layoutOf = (names: readonly string[]): Layout =>
  layouts.find((layout) => layout.recognises(names)) ?? layouts.at(-1)!
