import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { answer, type Item, type Result, refuse, type Source } from '@freshlegs/domain'
import { FileEntry } from './containers/folder/file-entry.ts'
import { openFolder } from './containers/folder/open-folder.ts'
import { Shelf } from './containers/on-demand.ts'
import { openFile } from './containers/random-access.ts'
import { Scratch } from './containers/scratch.ts'
import { shownName } from './containers/shown-name.ts'
import { unreadable } from './containers/unreadable.ts'
import { openZip } from './containers/zip/open-zip.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { kindOf } from './walk/kind-of.ts'
import { loneItem } from './walk/lone-item.ts'
import type { Walking } from './walk/part.ts'
import { walkPart } from './walk/walk.ts'

export interface SourceOptions {
  readonly limits?: Partial<Limits>
  /** Also put together recordings of other sports, where an export makes that necessary. */
  readonly anySport?: boolean
  /** What the runner calls it, where the path says something else: an upload. */
  readonly name?: string
  /** Where archives may be unpacked for a while; the system's folder for such things unless said. */
  readonly scratch?: string
}

/**
 * What a runner brings: a recording (packed with gzip or not), a folder, or an archive, whatever it is called. Only
 * listed here; recordings are read when they are asked to.
 *
 * Refused with `input.unreadable`, or with a code of `archive.` where nothing of it can be used. Never rejects.
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<Result<Source>> {
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (error) {
    return at(path, unreadable(error))
  }
  const name = options.name ?? resolve(path)
  const label = shownName(basename(name)) || shownName(name)
  const limits = { ...defaultLimits, ...options.limits }
  const walking: Walking = {
    limits,
    anySport: options.anySport ?? false,
    shelf: new Shelf(),
    scratch: new Scratch(options.scratch),
    size: { items: 0, bytes: 0 },
  }
  if (stats.isDirectory()) {
    const folder = await openFolder(path, limits)
    if (!folder.ok) return at(label, folder)
    return answer(
      sourceOf(name, walking, () => walkPart(folder.value, { path: label, prefix: '', depth: 0 }, walking)),
    )
  }
  if (!stats.isFile()) return at(label, notAFile)
  const file = new FileEntry(label, path, stats)
  const kind = await kindOf(file)
  if (kind !== 'recording') {
    const zip = await openZip(() => openFile(path), limits, walking.shelf)
    const place = { path: label, prefix: '', depth: 1, left: { bytes: limits.unpackedBytes } }
    if (zip.ok) return answer(sourceOf(name, walking, () => walkPart(zip.value, place, walking)))
    // Bytes may lie before an archive, so that it begins like nothing: only what says it is one is refused as such.
    if (kind === 'archive') return at(label, zip)
  }
  return answer(sourceOf(name, walking, () => loneItem(file, walking)))
}

function sourceOf(
  name: string,
  { size, shelf, scratch }: Walking,
  walk: () => AsyncGenerator<Result<Item>>,
): Source {
  return {
    name,
    size,
    async *items() {
      size.items = 0
      size.bytes = 0
      yield* walk()
    },
    async close() {
      await shelf.close()
      await scratch.remove()
    },
  }
}

const notAFile = refuse({ code: 'input.unreadable', detail: 'it is neither a file nor a folder' })

const at = <Value>(path: string, result: Result<Value>): Result<Value> =>
  result.ok ? result : refuse({ ...result.problem, path })
