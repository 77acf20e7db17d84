import { stat } from 'node:fs/promises'
import { answer, type Result, refuse, type Source } from '@freshlegs/domain'
import { FileEntry } from './containers/folder/file-entry.ts'
import { openFolder } from './containers/folder/open-folder.ts'
import { openFile } from './containers/random-access.ts'
import { unreadable } from './containers/unreadable.ts'
import { openZip } from './containers/zip/open-zip.ts'
import { newSource, type SourceOptions } from './new-source.ts'
import { kindOf } from './walk/kind-of.ts'
import { loneItem } from './walk/lone-item.ts'
import { walkPart } from './walk/walk.ts'

/**
 * What a runner brings: a recording (packed with gzip or not), a folder, or an archive, whatever it is called. Only
 * listed here; recordings are read when they are asked to.
 *
 * Refused with `input.unreadable`, or with a code of `archive.` where nothing of it can be used. Never rejects.
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<Result<Source>> {
  const { walking, label, walked } = newSource(path, options)
  const { limits, shelf } = walking
  const stats = await stat(path).then(answer, unreadable)
  if (!stats.ok) return at(path, stats)
  if (stats.value.isDirectory()) {
    const folder = await openFolder(path, limits)
    const place = { path: label, prefix: '', depth: 0 }
    return folder.ok ? answer(walked(() => walkPart(folder.value, place, walking))) : at(path, folder)
  }
  if (!stats.value.isFile()) return at(path, neither)
  const file = new FileEntry(label, path, stats.value)
  const kind = await kindOf(file)
  if (kind !== 'recording') {
    const zip = await openZip(() => openFile(path), limits, shelf)
    const place = { path: label, prefix: '', depth: 1, left: { bytes: limits.unpackedBytes } }
    if (zip.ok) return answer(walked(() => walkPart(zip.value, place, walking)))
    // Bytes may lie before an archive, so that it begins like nothing: only what says it is one is refused as such.
    if (kind === 'archive') return at(label, zip)
  }
  return answer(walked(() => loneItem(file, walking)))
}

const neither = refuse({ code: 'input.unreadable', detail: 'it is neither a file nor a folder' })

const at = <Value>(path: string, result: Result<Value>): Result<Value> =>
  result.ok ? result : refuse({ ...result.problem, path })
