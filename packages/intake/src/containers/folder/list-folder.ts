import type { Stats } from 'node:fs'
import { lstat, realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Problem } from '@freshlegs/domain'
import type { Limits, Listed } from '../../limits.ts'
import { isHidden } from '../is-hidden.ts'
import { reasonOf } from '../unreadable.ts'
import { namesIn } from './names-in.ts'

export type Found =
  | { readonly kind: 'file'; readonly name: string; readonly path: string | Buffer; readonly stats: Stats }
  /** This one cannot be read; the others can. */
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }
  /** Nothing of the folder is to be used. */
  | { readonly kind: 'end'; readonly problem: Problem }

export interface FolderRoom {
  readonly limits: Limits
  readonly listed: Listed
}

/** Files below a folder in no order. Hidden ones are left out, links never followed. */
export async function* listFolder(root: string, { limits, listed }: FolderRoom): AsyncGenerator<Found> {
  const realRoot = await realpath(root).catch(() => root)
  const folders: Folder[] = [{ name: '', path: root, depth: 0 }]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path, depth } = folder
    const prefix = folder.name
    let names: readonly (string | Buffer)[]
    try {
      names = await namesIn(path, limits.entries - listed.entries)
    } catch (error) {
      const problem: Problem = { code: 'input.unreadable', detail: reasonOf(error) }
      yield depth === 0 ? { kind: 'end', problem } : { kind: 'problem', name: prefix.slice(0, -1), problem }
      continue
    }
    listed.entries += names.length
    if (listed.entries > limits.entries) return yield { kind: 'end', problem: tooMany(limits) }
    const seen = names
      .map((name) => ({ name: prefix + textOf(name), path: joined(path, name), own: textOf(name) }))
      .filter(({ own }) => !isHidden(own))
    listed.nameCharacters += seen.reduce((sum, { name }) => sum + name.length, 0)
    if (listed.nameCharacters > limits.nameCharactersInAll)
      return yield { kind: 'end', problem: tooMany(limits) }
    for await (const each of measured(seen)) {
      if (each.kind !== 'stats') yield each
      else if (each.stats.isFile()) yield { ...each, kind: 'file' }
      else if (each.stats.isSymbolicLink()) yield* linkProblem(each, realRoot)
      else if (!each.stats.isDirectory()) continue
      else if (depth + 1 > limits.folderDepth) yield { ...each, kind: 'problem', problem: tooDeep(limits) }
      else folders.push({ name: `${each.name}/`, path: each.path, depth: depth + 1 })
    }
  }
}

interface Named {
  readonly name: string
  readonly path: string | Buffer
}

interface Folder extends Named {
  readonly depth: number
}

type Measured =
  | (Named & { readonly kind: 'stats'; readonly stats: Stats })
  | Extract<Found, { kind: 'problem' }>

/** Many at a time: on a network drive each question takes a while. */
async function* measured(all: readonly Named[]): AsyncGenerator<Measured> {
  for (let from = 0; from < all.length; from += atOnce)
    yield* await Promise.all(all.slice(from, from + atOnce).map(measure))
}

const atOnce = 32

async function measure(each: Named): Promise<Measured> {
  try {
    return { kind: 'stats', ...each, stats: await lstat(each.path) }
  } catch (error) {
    return {
      kind: 'problem',
      name: each.name,
      problem: { code: 'input.unreadable', detail: reasonOf(error) },
    }
  }
}

/** A link to something in the same folder is met there; one that leads out is said; one that leads nowhere is nothing. */
async function* linkProblem({ name, path }: Named, realRoot: string): AsyncGenerator<Found> {
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined || target === realRoot || target.startsWith(realRoot + sep)) return
  yield {
    kind: 'problem',
    name,
    problem: { code: 'archive.unsafe-path', detail: 'it is a link that leads out of the folder' },
  }
}

/** Bytes that are no UTF-8 are shown as the West European letters they mostly are. */
const textOf = (name: string | Buffer): string => (typeof name === 'string' ? name : name.toString('latin1'))

function joined(folder: string | Buffer, name: string | Buffer): string | Buffer {
  if (typeof folder === 'string' && typeof name === 'string') return `${folder}${sep}${name}`
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)])
}

const tooMany = (limits: Limits): Problem => ({
  code: 'archive.too-many-files',
  detail: `the folder holds more than ${limits.entries} files, or very long names`,
})

const tooDeep = (limits: Limits): Problem => ({
  code: 'archive.nested-too-deep',
  detail: `folders lie more than ${limits.folderDepth} deep in one another`,
})
