import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import type { Limits } from '../../limits.ts'
import type { Container, Entry } from '../container.ts'
import { isHidden } from '../is-hidden.ts'
import type { OnDemand } from '../on-demand.ts'
import { shownName } from '../shown-name.ts'
import { UniqueNames } from '../unique-names.ts'
import { entryName } from './entry-name.ts'
import { entryProblem } from './entry-problem.ts'
import type { OpenedZip } from './opened-zip.ts'
import { Overlaps } from './overlaps.ts'
import { ZipEntry } from './zip-entry.ts'
import { zipProblem } from './zip-problem.ts'

/** Entries that are files, in the order of the directory. */
export async function listEntries(
  { zip, reader }: OpenedZip,
  archive: OnDemand<OpenedZip>,
  limits: Limits,
): Promise<Result<Container>> {
  // By the number it says, before any entry is looked at.
  if (zip.entryCount > limits.entries) return tooMany(zip.entryCount, limits)
  const entries: Entry[] = []
  const problems: Problem[] = []
  const names = new UniqueNames()
  const overlaps = new Overlaps()
  let characters = 0
  reader.readsAhead = true
  try {
    for await (const raw of zip.eachEntry()) {
      overlaps.add(raw)
      const name = entryName(raw)
      characters += name.length
      if (characters > limits.nameCharactersInAll) return tooMany(zip.entryCount, limits)
      if (name.endsWith('/') || name.split('/').some(isHiddenPart)) continue
      const problem = entryProblem(raw, name, limits)
      const shown = shownName(name).slice(0, limits.nameCharacters)
      entries.push(new ZipEntry(names.add(shown), raw, archive, problem))
    }
  } catch (error) {
    // The directory ends early or makes no sense from here on: what was listed can still be read.
    problems.push(zipProblem(error))
  }
  reader.stopReadingAhead()
  if (entries.length === 0 && problems[0] !== undefined) return refuse(problems[0])
  const overlap = overlaps.first()
  if (overlap !== undefined) return refuse(overlap)
  return answer({ entries, problems })
}

const isHiddenPart = (part: string): boolean => part !== '..' && isHidden(part)

const tooMany = (count: number, { entries }: Limits): Result<never> =>
  refuse({
    code: 'archive.too-many-files',
    detail: `the archive says it holds ${count} entries with their names; the limit is ${entries}`,
  })
