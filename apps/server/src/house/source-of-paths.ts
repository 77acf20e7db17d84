import { dirname, resolve } from 'node:path'
import { refuse, type Source } from '@freshlegs/domain'
import { openSource, type SourceOptions } from '@freshlegs/intake'
import { pathsName, wholePaths } from './whole-paths.ts'

/** Files, folders and archives as one source, so that a thousand files named on a command line are read side by side. */
export function sourceOfPaths(said: readonly string[], options: SourceOptions = {}): Source {
  const paths = [...new Set(said.map((path) => resolve(path)))]
  const opened: Source[] = []
  const closeAll = async () => {
    for (const source of opened.splice(0)) await source.close()
  }
  const sum = (of: 'items' | 'bytes') => opened.reduce((total, { size }) => total + size[of], 0)
  return {
    name: pathsName,
    // Those that are not opened yet count for one.
    get size() {
      return { items: sum('items') + paths.length - opened.length, bytes: sum('bytes') }
    },
    get leftOut() {
      return opened.reduce((total, { leftOut = 0 }) => total + leftOut, 0)
    },
    get mornings() {
      return opened.flatMap(({ mornings = [] }) => mornings)
    },
    async *items() {
      await closeAll()
      for (const path of paths) {
        const found = await openSource(path, options)
        if (!found.ok) {
          yield refuse({ ...found.problem, path })
          continue
        }
        const source = wholePaths(found.value, dirname(path))
        opened.push(source)
        yield* source.items()
      }
    },
    close: closeAll,
  }
}
