import { realpath } from 'node:fs/promises'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import type { Limits, Listed } from '../../limits.ts'
import type { Container, Entry } from '../container.ts'
import { isHidden } from '../is-hidden.ts'
import { shownName } from '../shown-name.ts'
import { UniqueNames } from '../unique-names.ts'
import { reasonOf } from '../unreadable.ts'
import { FileEntry } from './file-entry.ts'
import { lookAt } from './look-at.ts'
import { namesIn } from './names-in.ts'
import { pathOf } from './whereabouts.ts'

interface FolderRoom {
  readonly limits: Limits
  readonly listed: Listed
}

/**
 * A folder and all folders in it, in the order of their names. Hidden files are left out, links never followed.
 * Refused where the folder itself cannot be read, or holds too much.
 */
export async function openFolder(root: string, { limits, listed }: FolderRoom): Promise<Result<Container>> {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const unique = new UniqueNames()
  const realRoot = await realpath(root).catch(() => root)
  const folders: Folder[] = [{ path: root, prefix: '', depth: 0 }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path, prefix, depth } = folder
    const names = await namesIn(path, limits.entries - listed.entries).then(answer, noFolder)
    if (!names.ok) {
      if (depth === 0) return names
      problems.push({ ...names.problem, path: prefix.slice(0, -1) })
      continue
    }
    const children = names.value.map((name) => ({
      folder: path,
      name,
      shown: prefix + shownName(textOf(name)),
    }))
    listed.entries += children.length
    listed.entriesInAll += children.length
    listed.characters += children.reduce((sum, { shown }) => sum + shown.length, 0)
    if (listed.entries > limits.entries || listed.characters > limits.nameCharactersInAll)
      return tooMany(limits)
    const seen = children.filter(({ name }) => !isHidden(textOf(name)))
    for (let from = 0; from < seen.length; from += atOnce) {
      const some = seen.slice(from, from + atOnce)
      const kinds = await Promise.all(some.map((child) => lookAt(child, realRoot)))
      for (const [i, found] of kinds.entries()) {
        const child = some[i]!
        if (found.kind === 'file') entries.push(new FileEntry(unique.add(child.shown), child, found))
        else if (found.kind === 'problem') problems.push({ ...found.problem, path: child.shown })
        else if (found.kind === 'folder' && depth === limits.folderDepth)
          problems.push(tooDeep(child.shown, limits))
        else if (found.kind === 'folder')
          folders.push({ path: pathOf(child), prefix: `${child.shown}/`, depth: depth + 1 })
      }
    }
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return answer({ entries, problems })
}

interface Folder {
  readonly path: string | Buffer
  /** What the names of its files begin with. */
  readonly prefix: string
  readonly depth: number
}

/** On a network drive each question takes a while, so some are asked together. */
const atOnce = 32

/** Bytes that are no UTF-8 are shown as the West European letters they mostly are. */
const textOf = (name: string | Buffer): string => (typeof name === 'string' ? name : name.toString('latin1'))

const noFolder = (error: unknown): Result<never> =>
  refuse({ code: 'input.unreadable', detail: reasonOf(error) })

const tooMany = ({ entries }: Limits): Result<never> =>
  refuse({
    code: 'archive.too-many-files',
    detail: `the folder holds more than ${entries} files, or fewer with very long names`,
  })

const tooDeep = (path: string, { folderDepth }: Limits): Problem => ({
  code: 'archive.nested-too-deep',
  detail: `folders lie more than ${folderDepth} deep in one another`,
  path,
})
