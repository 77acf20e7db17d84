import { dirname, join, resolve } from 'node:path'
import { answer, type Item, type Result, refuse, type Source } from '@freshlegs/domain'
import { openSource, type SourceOptions } from '@freshlegs/intake'

/**
 * Files, folders and archives as one source, so that a thousand files named on a command line are read side by side.
 * Items have whole paths: the same file has the same one whatever it was found by.
 */
export function sourceOfPaths(paths: readonly string[], options: SourceOptions = {}): Source {
  const opened: Source[] = []
  const closeAll = async () => {
    for (const source of opened.splice(0)) await source.close()
  }
  const sum = (of: 'items' | 'bytes') => opened.reduce((total, { size }) => total + size[of], 0)
  return {
    name: 'paths',
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
      for (const path of paths.map((said) => resolve(said))) {
        const source = await openSource(path, options)
        if (!source.ok) {
          yield refuse({ ...source.problem, path })
          continue
        }
        opened.push(source.value)
        for await (const item of source.value.items()) yield placed(item, dirname(path))
      }
    },
    close: closeAll,
  }
}

/** What lies beside what was named is told apart by its folder. */
function placed(item: Result<Item>, folder: string): Result<Item> {
  const within = (path: string) => join(folder, path)
  if (!item.ok) return refuse({ ...item.problem, path: within(item.problem.path ?? '') })
  // Not copied: what an item needs may lie behind its prototype.
  const { path, fingerprint, sizeBytes } = item.value
  return answer({
    path: within(path),
    fingerprint,
    sizeBytes,
    read: () => item.value.read(),
    about: (recording) => item.value.about?.(recording),
  })
}
