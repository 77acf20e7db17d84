import { stat } from 'node:fs/promises'
import { answer, type Item, type Result, refuse, type Source } from '@freshlegs/domain'
import { FileEntry } from './containers/folder/file-entry.ts'
import { openFolder } from './containers/folder/open-folder.ts'
import { openFile } from './containers/random-access.ts'
import { unreadable } from './containers/unreadable.ts'
import { openZip } from './containers/zip/open-zip.ts'
import { newSource, type SourceOptions } from './new-source.ts'
import { kindOf } from './walk/kind-of.ts'
import { loneItem } from './walk/lone-item.ts'
import type { Walking } from './walk/part.ts'
import { walk } from './walk/walk.ts'

/**
 * What a runner brings: a recording (packed with gzip or not), a folder, or an archive, whatever it is called. Only
 * listed here; recordings are read when they are asked to.
 *
 * Refused with `input.unreadable`, or with a code of `archive.` where nothing of it can be used. Never rejects.
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<Result<Source>> {
  const { walking, label, walked } = newSource(path, options)
  const found = await startOf(path, label, walking)
  if (found.ok) return answer(walked(found.value))
  await walking.shelf.close()
  return refuse({ path: label, ...found.problem })
}

type Start = () => AsyncIterable<Result<Item>>

async function startOf(path: string, label: string, walking: Walking): Promise<Result<Start>> {
  const stats = await stat(path).then(answer, unreadable)
  if (!stats.ok) return refuse({ ...stats.problem, path })
  if (stats.value.isDirectory()) {
    const folder = await openFolder(path, walking)
    const place = { path: label, prefix: '', depth: 0 }
    return folder.ok ? answer(() => walk(folder.value, place, walking)) : folder
  }
  if (!stats.value.isFile()) return neither
  const file = new FileEntry(label, path, { sizeBytes: stats.value.size, changedMs: stats.value.mtimeMs })
  const kind = await kindOf(file)
  if (kind !== 'recording') {
    const zip = await openZip(() => openFile(path), walking)
    const place = { path: label, prefix: '', depth: 1, left: { bytes: walking.limits.unpackedBytes } }
    if (zip.ok) return answer(() => walk(zip.value, place, walking))
    // Bytes may lie before an archive, so that it begins like nothing: only what says it is one is refused as such.
    if (kind === 'archive') return zip
  }
  return answer(() => loneItem(file, walking))
}

const neither = refuse({ code: 'input.unreadable', detail: 'it is neither a file nor a folder' })
