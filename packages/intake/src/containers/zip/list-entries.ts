import { setImmediate } from 'node:timers/promises'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import type { Limits, Listed } from '../../limits.ts'
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
  { limits, listed }: { readonly limits: Limits; readonly listed: Listed },
): Promise<Result<Container>> {
  // By the number it says, before any entry is looked at.
  listed.entries += zip.entryCount
  listed.entriesInAll += zip.entryCount
  if (listed.entries > limits.entries || listed.entriesInAll > limits.entriesInAll)
    return tooMany(zip.entryCount, limits)
  const entries: Entry[] = []
  const problems: Problem[] = []
  const names = new UniqueNames()
  const overlaps = new Overlaps()
  let seen = 0
  reader.readsAhead = true
  try {
    for await (const raw of zip.eachEntry()) {
      overlaps.add(raw)
      if (++seen % breathEvery === 0) await setImmediate()
      const name = entryName(raw)
      listed.characters += name.length
      if (listed.characters > limits.nameCharactersInAll) return tooMany(zip.entryCount, limits)
      if (name.endsWith('/') || name.split('/').some(isHiddenPart)) continue
      const problem = entryProblem(raw, name, limits)
      const shown = shownName(shortened(name, limits.nameCharacters))
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

/** Others get their turn in between: most of the directory lies in memory already. */
const breathEvery = 1000

/** Its end is kept: it says what kind of file it is. */
const shortened = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most / 2)}…${name.slice(1 - most / 2)}`

const isHiddenPart = (part: string): boolean => part !== '..' && isHidden(part)

const tooMany = (count: number, { entries, entriesInAll }: Limits): Result<never> =>
  refuse({
    code: 'archive.too-many-files',
    detail: `it says it holds ${count}; the limit is ${entries}, fewer where names are very long, and ${entriesInAll} with all before`,
  })
