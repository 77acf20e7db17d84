import { basename } from 'node:path'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import type { Limits } from '../../limits.ts'
import type { Container, Entry } from '../container.ts'
import { shownName } from '../shown-name.ts'
import { UniqueNames } from '../unique-names.ts'
import { FileEntry } from './file-entry.ts'
import { listFolder } from './list-folder.ts'

/** A folder and all folders in it, in the order of their names. Links are never followed. */
export async function openFolder(path: string, limits: Limits): Promise<Result<Container>> {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const names = new UniqueNames()
  for await (const found of listFolder(path, limits)) {
    if (found.kind === 'end') return refuse(found.problem)
    if (found.kind === 'problem') problems.push({ ...found.problem, path: shownName(found.name) })
    else entries.push(new FileEntry(names.add(shownName(found.name)), found.path, found.stats))
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return answer({ entries, problems })
}

/** One file as a container of its own. */
export function fileContainer(
  path: string,
  stats: { readonly size: number; readonly mtimeMs: number },
  name: string = basename(path),
): Container {
  return { entries: [new FileEntry(shownName(name), path, stats)], problems: [] }
}
