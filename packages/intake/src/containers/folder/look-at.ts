import { lstat, realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Problem } from '@freshlegs/domain'
import { reasonOf } from '../unreadable.ts'
import { pathOf, type Whereabouts } from './whereabouts.ts'

type Looked =
  | { readonly kind: 'file'; readonly sizeBytes: number; readonly changedMs: number }
  | { readonly kind: 'folder' | 'nothing' }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What something in a folder is. */
export async function lookAt(lies: Whereabouts, realRoot: string): Promise<Looked> {
  const path = pathOf(lies)
  try {
    const stats = await lstat(path)
    if (stats.isFile()) return { kind: 'file', sizeBytes: stats.size, changedMs: stats.mtimeMs }
    if (stats.isDirectory()) return folder
    return stats.isSymbolicLink() ? lookAtLink(path, realRoot) : nothing
  } catch (error) {
    return { kind: 'problem', problem: { code: 'input.unreadable', detail: reasonOf(error) } }
  }
}

const folder = { kind: 'folder' } as const

/** Sockets, devices, links to what is met anyway, or to what is not there. */
const nothing = { kind: 'nothing' } as const

async function lookAtLink(path: string | Buffer, realRoot: string): Promise<Looked> {
  const target = await realpath(path).catch(() => undefined)
  const isWithin = target === undefined || target === realRoot || target.startsWith(realRoot + sep)
  return isWithin ? nothing : { kind: 'problem', problem: leadsOut }
}

const leadsOut: Problem = {
  code: 'archive.unsafe-path',
  detail: 'it is a link that leads out of the folder',
}
