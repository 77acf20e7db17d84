import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import type { Container, Entry } from '../container.ts'
import { shownName } from '../shown-name.ts'
import { UniqueNames } from '../unique-names.ts'
import { FileEntry } from './file-entry.ts'
import { type FolderRoom, listFolder } from './list-folder.ts'

/** A folder and all folders in it, in the order of their names. Links are never followed. */
export async function openFolder(path: string, room: FolderRoom): Promise<Result<Container>> {
  const entries: Entry[] = []
  const problems: Problem[] = []
  const names = new UniqueNames()
  for await (const found of listFolder(path, room)) {
    if (found.kind === 'end') return refuse(found.problem)
    if (found.kind === 'problem') problems.push({ ...found.problem, path: shownName(found.name) })
    else entries.push(new FileEntry(names.add(shownName(found.name)), found.path, found.stats))
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  return answer({ entries, problems })
}
