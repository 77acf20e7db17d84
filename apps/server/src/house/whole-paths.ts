import { join } from 'node:path'
import { answer, type Item, type Result, refuse, type Source } from '@freshlegs/domain'

/**
 * A source of this machine's disk whose items have whole paths: the same file has the same one, and so is known again,
 * whatever it was found by.
 *
 * @param folder in which what was named lies
 */
export const wholePaths = (source: Source, folder: string): Source => ({
  name: pathsName,
  get size() {
    return source.size
  },
  get leftOut() {
    return source.leftOut ?? 0
  },
  get mornings() {
    return source.mornings ?? []
  },
  async *items() {
    for await (const item of source.items()) yield placed(item, folder)
  },
  close: () => source.close(),
})

/** Of any source with whole paths. */
export const pathsName = 'paths'

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
