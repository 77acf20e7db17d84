import type { Layout } from './layout.ts'
import { layouts } from './layouts.ts'
import { together } from './together.ts'

/** Whose export an archive or a folder with these entries is; those of several services may lie in one folder. */
export function layoutOf(names: readonly string[]): Layout {
  const [first, ...others] = layouts.filter((layout) => layout.recognises(names))
  if (first === undefined) throw new RangeError('the last of the layouts recognises any names')
  const ordered = others.filter(({ loose }) => !loose)
  return ordered.length === 0 ? first : together([first, ...ordered])
}
